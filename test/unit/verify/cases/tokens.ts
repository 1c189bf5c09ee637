import {
  ED25519,
  edToken,
  headed,
  KEY_URL,
  methodOf,
  ofNobody,
  ofSchool,
  P256,
  P384,
  payloadOf,
  RSA,
  SCHOOL,
  tokenOf,
} from '../tokens.ts';
import { type Draft, tokenBy, type World } from '../world.ts';
import { type Case, given, refused } from './case.ts';

const claimsOf = (w: World): Draft => {
  const { iss, jti, sub, nbf } = payloadOf(w);
  return { iss, jti, sub, nbf };
};

/** Tokens that are as they should be: by each algorithm, key and wrapping. */
const right: readonly Case[] = [
  ...(
    [
      ['RS256', RSA],
      ['RS384', RSA],
      ['RS512', RSA],
      ['PS256', RSA],
      ['ES256', P256],
      ['ES384', P384],
    ] as const
  ).map(([alg, pair]) => given(alg, 'valid', '', (w) => tokenOf(w, { alg, pair }), { needsWebCrypto: true })),
  given('EdDSA', 'valid', '', (w) => tokenOf(w, { alg: 'EdDSA', pair: ED25519 })),
  given('EdDSA by a key in the form of Multikey', 'valid', '', (w) => {
    w.web.set(KEY_URL, {});
    return tokenBy(w.club, payloadOf(w));
  }),
  given('Ed25519, as it is called now', 'valid', '', (w) => tokenOf(w, { alg: 'Ed25519', pair: ED25519 })),
  given('a key by its own address', 'valid', '', (w) => tokenOf(w, { header: { kid: KEY_URL } }), {
    needsWebCrypto: true,
  }),
  given('a key that came along', 'valid', '', (w) => tokenOf(w, { header: { jwk: RSA.jwk } }), {
    needsWebCrypto: true,
  }),
  given('a key by a bare name', 'valid', '', (w) => tokenOf(w, { header: { kid: '#token' } }), {
    needsWebCrypto: true,
  }),
  given('no type', 'valid', '', (w) => headed(w, { alg: 'RS256', kid: methodOf(w) }), {
    needsWebCrypto: true,
  }),
  given('the type of VC-JOSE-COSE', 'valid', '', (w) => tokenOf(w, { header: { typ: 'vc+jwt' } }), {
    needsWebCrypto: true,
  }),
  given(
    'an end',
    'valid',
    '',
    (w) =>
      tokenOf(w, {
        edit: (d) => {
          d.validUntil = '2027-10-01T00:00:00.500Z';
          d.exp = 1_822_348_800;
        },
      }),
    { needsWebCrypto: true },
  ),
  given(
    'no subject, for a recipient who has an address alone',
    'valid',
    '',
    (w) =>
      tokenOf(w, {
        edit: (d) => {
          delete d.sub;
          delete d.credentialSubject.id;
          d.credentialSubject.identifier = [
            { type: 'IdentityObject', hashed: false, identityHash: 'Ana', identityType: 'name' },
          ];
        },
      }),
    { needsWebCrypto: true },
  ),
  given(
    'claims left out',
    'valid',
    'proof/claims-missing',
    (w) =>
      tokenOf(w, {
        edit: (d) => {
          delete d.jti;
          delete d.sub;
        },
      }),
    { needsWebCrypto: true },
  ),
  given(
    'an end that only the token states',
    'expired',
    'proof/claim-alone validity/expired',
    (w) =>
      tokenOf(w, {
        edit: (d) => {
          d.exp = 1_793_000_000;
        },
      }),
    { needsWebCrypto: true },
  ),
  given(
    'revoked',
    'revoked',
    'status/revoked',
    async (w) => {
      await w.publishList({ set: [7] });
      return tokenOf(w);
    },
    { needsWebCrypto: true },
  ),
  given('a list of revoked badges that is a token', 'revoked', 'status/revoked', async (w) => {
    await w.publishListToken([7]);
    return w.badge();
  }),
  given('a list of revoked badges that is a token, clear', 'valid', '', async (w) => {
    await w.publishListToken([8]);
    return w.badge();
  }),
  given(
    'a forged list of revoked badges that is a token',
    'invalid',
    'status/list-not-genuine',
    async (w) => {
      await w.publishListToken([8], w.stranger);
      return w.badge();
    },
  ),
  given('a proof inside as well', 'valid', '', async (w) =>
    tokenBy(w.club, { ...(await w.badge()), ...claimsOf(w) }),
  ),
  given('a wrong proof inside as well', 'invalid', 'proof/signature-wrong', async (w) =>
    tokenBy(w.club, { ...(await w.badge()), name: 'Admiral', ...claimsOf(w) }),
  ),
  given(
    'an issuer’s key at its host',
    'valid',
    'issuer-key/at-host status/none',
    (w) => ofSchool(w, 'https://school.example/keys/1', SCHOOL),
    { needsWebCrypto: true },
  ),
  given(
    'an issuer’s key at its host, where the issuer has but a page',
    'valid',
    'issuer-key/at-host status/none',
    (w) => ofSchool(w, 'https://school.example/keys/1', new TextEncoder().encode('<!doctype html>')),
    { needsWebCrypto: true },
  ),
  given(
    'an issuer that is a key',
    'self-asserted',
    'issuer-key/self-made status/none',
    (w) => ofNobody(w, P256, 'ES256'),
    { needsWebCrypto: true },
  ),
  given(
    'an issuer that is a key, which came along',
    'self-asserted',
    'issuer-key/self-made status/none',
    (w) => ofNobody(w, ED25519, 'EdDSA', { kid: undefined, jwk: ED25519.jwk }),
  ),
];

/** Claims that say otherwise than the badge. */
const claims: readonly Case[] = [
  refused('another iss', 'proof/iss-differs', (w) =>
    edToken(w, (d) => {
      d.iss = w.stranger.id;
    }),
  ),
  refused('another jti', 'proof/jti-differs', (w) =>
    edToken(w, (d) => {
      d.jti = 'https://club.example/badges/x';
    }),
  ),
  refused('another sub', 'proof/sub-differs', (w) =>
    edToken(w, (d) => {
      d.sub = 'did:example:bob';
    }),
  ),
  refused('another nbf', 'proof/nbf-differs', (w) =>
    edToken(w, (d) => {
      d.nbf += 1;
    }),
  ),
  refused('an nbf that is a date', 'proof/nbf-differs', (w) =>
    edToken(w, (d) => {
      d.nbf = d.validFrom;
    }),
  ),
  refused('another exp', 'proof/exp-differs', (w) =>
    edToken(w, (d) => {
      d.validUntil = '2026-11-01T00:00:00Z';
      d.exp = 1_900_000_000;
    }),
  ),
  refused(
    'signed in the future',
    'proof/created-in-future',
    (w) =>
      edToken(w, (d) => {
        d.iat = 1_900_000_000;
      }),
    'not-yet-valid',
  ),
];

/** Credentials that are signed from outside, as tokens [OB 3.0 §8.2; VC-JOSE-COSE §3.1]. */
export const tokenCases: readonly Case[] = [...right, ...claims];
