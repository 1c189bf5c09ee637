import { z } from 'zod';
import { ALGORITHM_NAMES } from '../keys/algorithms.ts';
import { type PublicKey, parsePublicJwk, parsePublicKey } from '../keys/public-key.ts';
import type { DateTime } from '../lib/date-time.ts';
import { date } from './date.ts';
import { breakRule } from './rule.ts';

const multikey = z
  .string()
  .meta({ pattern: '^z6Mk' })
  .transform((value, context) => {
    const key = parsePublicKey(value);
    if (key) return key;
    if (value.startsWith('z3u2')) breakRule(context, 'content/private-key', undefined);
    else breakRule(context, 'content/not-a-key', { found: value.slice(0, 60) });
    return z.NEVER;
  });

const jwk = z
  .looseObject({
    kty: z.enum(['RSA', 'EC', 'OKP']).describe('Its kind'),
    crv: z.enum(['Ed25519', 'P-256']).optional().describe('The curve, of OKP and EC'),
    n: z.string().max(1_000).optional().describe('The modulus, of RSA'),
    e: z.string().max(20).optional().describe('The exponent, of RSA: AQAB'),
    x: z.string().max(100).optional().describe('Where on the curve, of OKP and EC'),
    y: z.string().max(100).optional().describe('The same, of EC'),
  })
  .transform((value, context) => {
    const key = parsePublicJwk(value);
    if (!('kind' in key)) return key;
    if (key.kind === 'private') breakRule(context, 'content/private-key', undefined, [key.member]);
    else if (key.kind === 'weak') breakRule(context, 'content/weak-key', { reason: key.reason });
    else breakRule(context, 'content/not-a-jwk', { reason: key.reason });
    return z.NEVER;
  });

/** One public key of an issuer, with its history [CID §2.2], as a file says it. */
export const issuerKeySchema = z
  .strictObject({
    publicKeyMultibase: multikey
      .optional()
      .describe('The public key, where it is of Ed25519: z6Mk…; made by "lanyard keygen"'),
    type: z
      .enum(ALGORITHM_NAMES)
      .optional()
      .describe('What the jwk is a key of: RSA signs JWTs, P-256 nothing that a site publishes'),
    jwk: jwk
      .optional()
      .describe('The public key, where it is another: a JSON Web Key; made by "lanyard keygen --type"'),
    created: date.optional().describe('When it was made'),
    expires: date.optional().describe('From when it no longer signs; what it signed before stays valid'),
    revoked: date
      .optional()
      .describe('When it was known or feared stolen; everything it signed becomes invalid'),
  })
  .check((context) => {
    const { created, expires, type, ...forms } = context.value;
    if (created !== undefined && expires !== undefined && created > expires)
      breakRule(context, 'content/dates-reversed', { first: 'created', second: 'expires' }, ['expires']);
    const key = statedKey(forms);
    if (!key) breakRule(context, 'content/one-key-form', undefined);
    else if (type !== undefined && type !== key.algorithm)
      breakRule(context, 'content/other-key-type', { type, found: key.algorithm }, ['type']);
  });

/** The same, read. */
export interface IssuerKey {
  readonly publicKey: PublicKey;
  readonly created?: DateTime | undefined;
  readonly expires?: DateTime | undefined;
  readonly revoked?: DateTime | undefined;
}

/** What a file says of a key, and the key itself; nothing where it says it in no form, or in two. */
export function readIssuerKey({
  publicKeyMultibase,
  jwk: key,
  type: _,
  ...history
}: z.output<typeof issuerKeySchema>): IssuerKey[] {
  const publicKey = statedKey({ publicKeyMultibase, jwk: key });
  return publicKey ? [{ publicKey, ...history }] : [];
}

/** The key that is said in exactly one form. */
function statedKey(forms: {
  readonly publicKeyMultibase?: PublicKey | undefined;
  readonly jwk?: PublicKey | undefined;
}): PublicKey | undefined {
  const { publicKeyMultibase, jwk: key } = forms;
  if (publicKeyMultibase && key) return undefined;
  return publicKeyMultibase ?? key;
}
