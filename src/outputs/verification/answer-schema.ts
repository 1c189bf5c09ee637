/** A schema of JSON Schema [draft 2020-12]. */
type Schema = Readonly<Record<string, unknown>>;

/** An object that has every member of these, and perhaps more. Nothing to say is `null`, so that a client finds it. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', required: Object.keys(properties), properties };
}

const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const MOMENT = { type: 'string', format: 'date-time' };
const MOMENT_OR_NULL = { type: ['string', 'null'], format: 'date-time' };

const CHECK = {
  status: { enum: ['valid', 'invalid', 'unchecked'] },
  reason: { ...TEXT_OR_NULL, description: 'Why it is not valid, or was not checked' },
};

const PLACE = {
  type: TEXT_OR_NULL,
  statusPurpose: TEXT_OR_NULL,
  statusListIndex: TEXT_OR_NULL,
  statusListCredential: TEXT_OR_NULL,
};

const STATUS_LIST = {
  anyOf: [
    { type: 'null' },
    object({ id: TEXT, type: TEXT, statusPurpose: TEXT, statusListIndex: TEXT, statusListCredential: TEXT }),
  ],
};

const CHECKS = object({
  jsonLdSafeMode: said('Whether every term is defined by the document’s contexts', CHECK),
  credentialSchema: said('Whether it fits the schemas that the credential itself names', CHECK),
  credentialSubject: said('Whether it says who holds what', CHECK),
  dates: object({ ...CHECK, validFrom: TEXT_OR_NULL, validUntil: TEXT_OR_NULL }),
  credentialStatus: said('valid: the list was read; what it says is "revoked"', {
    ...CHECK,
    ...PLACE,
    revoked: { type: ['boolean', 'null'] },
  }),
  proof: object(CHECK),
});

function said(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { description, ...object(properties) };
}

/** The state of a badge as JSON Schema, for who reads the answers of a site or of a server. */
export const VERIFICATION_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'verification.json: the state of a badge',
  ...object({
    assertionId: { ...TEXT, description: 'The award’s id' },
    tenantId: { ...TEXT, description: 'The issuer’s id' },
    issuedAt: MOMENT,
    verification: object({
      mode: {
        enum: ['static', 'live'],
        description: 'static: written by a build, true of "checkedAt"; live: found out when it was asked for',
      },
      status: {
        enum: ['active', 'suspended', 'revoked', 'expired', 'not_yet_valid', 'unknown', 'invalid'],
        description: 'One answer: revoked comes before expired',
      },
      reason: TEXT_OR_NULL,
      checkedAt: {
        ...MOMENT,
        description: 'static: since when the badge is what it is; a build does not date it anew',
      },
      expiresAt: MOMENT_OR_NULL,
      revokedAt: MOMENT_OR_NULL,
      statusList: STATUS_LIST,
      checks: CHECKS,
      proof: object({
        ...CHECK,
        format: TEXT_OR_NULL,
        cryptosuite: TEXT_OR_NULL,
        verificationMethod: TEXT_OR_NULL,
      }),
    }),
    credential: { type: 'object', description: 'The credential itself, whose proof anybody can verify' },
  }),
};
