import { ED25519, seconds, tokenOf } from '../tokens.ts';
import { type Draft, encodeList, LIST_URL, OB, type World } from '../world.ts';
import { type Case, given } from './case.ts';

const V1 = 'https://www.w3.org/2018/credentials/v1';
const OB_3_0_0 = 'https://purl.imsglobal.org/spec/ob/v3p0/context.json';
const DATA_INTEGRITY = 'https://w3id.org/security/data-integrity/v2';
const ED25519_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';
const STATUS_2021 = 'https://w3id.org/vc/status-list/2021/v1';
/** The proof of the suite of 2020: it goes by its type. */
const SIGNATURE_2020 = { type: 'Ed25519Signature2020', cryptosuite: undefined };

/** The club's badge as VC Data Model 1.1 has it, not yet signed. */
function draftOf(w: World, edit: (draft: Draft) => void = () => {}): Draft {
  const { validFrom, credentialStatus: _, ...draft } = w.draft();
  const older = { ...draft, '@context': [V1, OB, DATA_INTEGRITY], issuanceDate: validFrom };
  edit(older);
  return older;
}

/** The badge with the proof of today's suite. */
const badge = (w: World, edit?: (draft: Draft) => void, options?: Draft) =>
  w.club.sign(draftOf(w, edit), options);

/** The badge as issuers of 2022 signed it. */
function badge2020(w: World, edit: (draft: Draft) => void = () => {}, options: Draft = {}): Promise<Draft> {
  const draft = draftOf(w, (d) => {
    d['@context'] = [V1, OB_3_0_0, ED25519_2020];
    edit(d);
  });
  return w.club.sign(draft, { ...SIGNATURE_2020, ...options });
}

/** The badge in the claim `vc` of a token, most of whose members the claims repeat [VC 1.1 §6.3.1]. */
function token(w: World, edit: (payload: Draft) => void = () => {}): Promise<string> {
  const vc = draftOf(w, (d) => {
    d['@context'] = [V1, OB_3_0_0];
  });
  return tokenOf(w, {
    pair: ED25519,
    alg: 'EdDSA',
    edit: (payload) => {
      const { iss, jti, sub } = payload;
      for (const name of Object.keys(payload)) delete payload[name];
      Object.assign(payload, { iss, jti, sub, nbf: seconds(vc.issuanceDate), vc });
      edit(payload);
    },
  });
}

const OLD = 'conformance/data-model-1';
const OLD_ALL = 'conformance/data-model-1 conformance/context-old';

/** A badge with an entry of its time, and the list. */
async function listed(w: World, set: readonly number[]): Promise<Draft> {
  await w.publishList({
    edit: (list) => {
      list['@context'] = [V1, STATUS_2021, DATA_INTEGRITY];
      list.issuanceDate = list.validFrom;
      delete list.validFrom;
      list.type = ['VerifiableCredential', 'StatusList2021Credential'];
      Object.assign(list.credentialSubject, {
        type: 'StatusList2021',
        encodedList: encodeList(131_072, set),
      });
    },
  });
  return badge2020(w, (d) => {
    d['@context'].push(STATUS_2021);
    d.credentialStatus = {
      id: `${LIST_URL}#7`,
      type: 'StatusList2021Entry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: LIST_URL,
    };
  });
}

const embedded: readonly Case[] = [
  given('with the suite of today', 'valid', `${OLD} status/none`, (w) => badge(w)),
  given('with the suite of 2020', 'valid', `${OLD_ALL} status/none`, (w) => badge2020(w)),
  given('with an end', 'valid', `${OLD} status/none`, (w) =>
    badge(w, (d) => {
      d.expirationDate = '2027-10-01T00:00:00Z';
    }),
  ),
  given('in a list, clear', 'valid', OLD_ALL, (w) => listed(w, [8])),
  given('in a list, revoked', 'revoked', `${OLD_ALL} status/revoked`, (w) => listed(w, [7])),
  given('expired', 'expired', `${OLD} status/none validity/expired`, (w) =>
    badge(w, (d) => {
      d.expirationDate = '2026-11-01T00:00:00Z';
    }),
  ),
  given('not yet valid', 'not-yet-valid', `${OLD} status/none validity/not-yet-valid`, (w) =>
    badge(w, (d) => {
      d.issuanceDate = '2027-11-01T00:00:00Z';
    }),
  ),
  given('changed', 'invalid', `${OLD} proof/signature-wrong`, async (w) => ({
    ...(await badge(w)),
    name: 'Admiral',
  })),
  given('with the suite of 2020, changed', 'invalid', `${OLD_ALL} proof/signature-wrong`, async (w) => ({
    ...(await badge2020(w)),
    name: 'Admiral',
  })),
  given('its end taken away', 'invalid', `${OLD} proof/signature-wrong`, async (w) => {
    const { expirationDate: _, ...rest } = await badge(w, (d) => {
      d.expirationDate = '2026-11-01T00:00:00Z';
    });
    return rest;
  }),
  given('its end moved to where nobody looks', 'invalid', 'conformance/identity-split', async (w) => {
    const { expirationDate, ...rest } = await badge(w, (d) => {
      d.expirationDate = '2026-11-01T00:00:00Z';
      d.evidence = [{ id: d.id, type: ['Evidence'] }];
    });
    return { ...rest, evidence: [{ ...rest.evidence[0], expirationDate }] };
  }),
  given('with the suite of 2020, of a stranger', 'invalid', `${OLD_ALL} issuer-key/issuer-differs`, (w) =>
    badge2020(w, undefined, { verificationMethod: w.stranger.method }),
  ),
  given('with the suite of 2020, for another purpose', 'invalid', `${OLD_ALL} proof/purpose-wrong`, (w) =>
    badge2020(w, undefined, { proofPurpose: 'authentication' }),
  ),
  given(
    'with the suite of 2020, its date changed',
    'invalid',
    `${OLD_ALL} proof/signature-wrong`,
    async (w) => {
      const signed = await badge2020(w);
      return { ...signed, proof: { ...signed.proof, created: '2026-10-02T00:00:00Z' } };
    },
  ),
  given(
    'the suite of 2020 exchanged for that of today',
    'invalid',
    `${OLD_ALL} proof/unknown-term`,
    async (w) => {
      const signed = await badge2020(w);
      return {
        ...signed,
        proof: { ...signed.proof, type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
      };
    },
  ),
  given('with a proof of both suites', 'valid', `${OLD} status/none`, async (w) =>
    w.club.sign(
      await badge(w, (d) => {
        d['@context'].push(ED25519_2020);
      }),
      SIGNATURE_2020,
    ),
  ),
  given('of VC 2.0 with the suite of 2020', 'valid', '', (w) =>
    w.badge((d) => {
      d['@context'].push(ED25519_2020);
    }, SIGNATURE_2020),
  ),
];

const forms: readonly Case[] = [
  given('without a date', 'invalid', 'conformance/missing@issuanceDate', (w) =>
    badge(w, (d) => {
      delete d.issuanceDate;
    }),
  ),
  given('with a date without its zone', 'invalid', 'conformance/date-time@issuanceDate', (w) =>
    badge(w, (d) => {
      d.issuanceDate = '2026-10-01T00:00:00';
    }),
  ),
  given('with an end before its beginning', 'invalid', 'conformance/period@expirationDate', (w) =>
    badge(w, (d) => {
      d.expirationDate = '2026-09-01T00:00:00Z';
    }),
  ),
  given('with its vocabulary in the second place', 'invalid', 'conformance/context-order', async (w) => {
    const signed = await badge(w);
    return { ...signed, '@context': [OB, V1, DATA_INTEGRITY] };
  }),
  given('with an end of VC 2.0', 'invalid', 'conformance/data-model-mixed', async (w) => ({
    ...(await badge(w)),
    validUntil: '2027-10-01T00:00:00Z',
  })),
];

const tokens: readonly Case[] = [
  given('in a token', 'valid', `${OLD_ALL} status/none`, (w) => token(w)),
  given('in a token whose claims alone say who, what and when', 'valid', `${OLD_ALL} status/none`, (w) =>
    token(w, ({ vc }) => {
      delete vc.id;
      delete vc.issuanceDate;
      delete vc.issuer.id;
      delete vc.credentialSubject.id;
    }),
  ),
  given('in a token that has ended', 'expired', `${OLD_ALL} status/none validity/expired`, (w) =>
    token(w, (d) => {
      d.exp = seconds('2026-11-01T00:00:00Z');
    }),
  ),
  given('in a token with claims left out', 'valid', `${OLD_ALL} proof/claims-missing status/none`, (w) =>
    token(w, (d) => {
      delete d.nbf;
    }),
  ),
  ...(
    [
      ['iss', 'did:web:stranger.example'],
      ['jti', 'urn:uuid:1'],
      ['sub', 'did:example:bob'],
      ['nbf', 1],
    ] as const
  ).map(([name, value]) =>
    given(`in a token with another ${name}`, 'invalid', `${OLD_ALL} proof/${name}-differs`, (w) =>
      token(w, (d) => {
        d[name] = value;
      }),
    ),
  ),
  given('in a token with another exp', 'invalid', `${OLD_ALL} proof/exp-differs`, (w) =>
    token(w, (d) => {
      d.exp = 1_900_000_000;
      d.vc.expirationDate = '2026-11-01T00:00:00Z';
    }),
  ),
  given('in a token that a stranger signed', 'invalid', `${OLD_ALL} issuer-key/issuer-differs`, (w) =>
    token(w, (d) => {
      d.iss = w.stranger.id;
      d.vc.issuer.id = w.stranger.id;
    }),
  ),
];

/** Badges of VC Data Model 1.1, as most of the years before 2024 are: judged, with a word about their looser rules. */
export const dataModel1Cases: readonly Case[] = [...embedded, ...forms, ...tokens];
