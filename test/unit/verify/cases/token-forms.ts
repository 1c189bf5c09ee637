import { createPublicKey } from 'node:crypto';
import {
  edToken,
  headed,
  methodOf,
  payloadOf,
  publish,
  RSA,
  rawToken,
  rsaHeader,
  sealedToken,
} from '../tokens.ts';
import { type Case, refused } from './case.ts';

const PEM = createPublicKey({ key: RSA.jwk, format: 'jwk' })
  .export({ type: 'spki', format: 'pem' })
  .toString();

/** What a token's header may not say. */
const headers: readonly Case[] = [
  refused('alg none', 'proof/alg-none', (w) => headed(w, rsaHeader(w, { alg: 'none' }))),
  refused('alg none without a signature', 'proof/alg-none', (w) =>
    headed(w, rsaHeader(w, { alg: 'nOnE' })).replace(/[^.]*$/, ''),
  ),
  refused('no alg', 'proof/alg-missing', (w) => headed(w, { typ: 'JWT', kid: methodOf(w) })),
  refused('HS256 with the public key for a secret', 'proof/alg-symmetric', (w) => {
    publish(w, RSA);
    return sealedToken(rsaHeader(w, { alg: 'HS256' }), payloadOf(w), PEM);
  }),
  refused('HS512', 'proof/alg-symmetric', (w) => headed(w, rsaHeader(w, { alg: 'HS512' }))),
  refused(
    'an algorithm that is not known',
    'proof/alg-not-supported',
    (w) => headed(w, rsaHeader(w, { alg: 'ES256K' })),
    'not-supported',
  ),
  refused(
    'an algorithm that is no name',
    'proof/alg-not-supported',
    (w) => headed(w, rsaHeader(w, { alg: '<b>real</b>' })),
    'not-supported',
  ),
  refused(
    'a demand that nobody knows',
    'proof/header-critical',
    (w) => headed(w, rsaHeader(w, { crit: ['exp'], exp: 1 })),
    'not-supported',
  ),
  refused(
    'a payload that is not encoded',
    'proof/header-critical',
    (w) => headed(w, rsaHeader(w, { crit: ['b64'], b64: false })),
    'not-supported',
  ),
  refused('the type of an access token', 'proof/typ-wrong', (w) =>
    headed(w, rsaHeader(w, { typ: 'at+jwt' })),
  ),
  refused('a type that is a number', 'proof/typ-wrong', (w) => headed(w, rsaHeader(w, { typ: 1 }))),
  refused('no key named', 'proof/key-missing', (w) => headed(w, { alg: 'RS256', typ: 'JWT' })),
  refused('two keys named', 'proof/key-ambiguous', (w) => headed(w, rsaHeader(w, { jwk: RSA.jwk }))),
  refused('a member twice', 'format/duplicate-member', (w) => {
    publish(w, RSA);
    return rawToken(`{"alg":"none","alg":"RS256","kid":"${methodOf(w)}"}`, JSON.stringify(payloadOf(w)));
  }),
];

/** What a token may not be. */
const forms: readonly Case[] = [
  refused('a member of the badge twice', 'format/duplicate-member', (w) => {
    publish(w, RSA);
    const payload = JSON.stringify(payloadOf(w)).replace(
      '"name":"Bowline"',
      '"name":"Admiral","name":"Bowline"',
    );
    return rawToken(JSON.stringify(rsaHeader(w)), payload);
  }),
  refused('a claim twice', 'format/duplicate-member', (w) => {
    publish(w, RSA);
    return rawToken(JSON.stringify(rsaHeader(w)), `{"nbf":1,${JSON.stringify(payloadOf(w)).slice(1)}`);
  }),
  refused(
    'bits that belong to no byte',
    'format/token-malformed',
    async (w) => {
      const token = headed(w, rsaHeader(w));
      const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      const last = digits.indexOf(token.at(-1) ?? '');
      return `${token.slice(0, -1)}${digits[last ^ 1]}`;
    },
    'unknown',
  ),
  refused('padding', 'format/token-malformed', (w) => `${headed(w, rsaHeader(w))}==`, 'unknown'),
  refused(
    'another alphabet',
    'format/token-malformed',
    (w) => headed(w, rsaHeader(w)).replace(/\.[^.]{2}/, '.+/'),
    'unknown',
  ),
  refused(
    'a payload that is no JSON',
    'format/token-malformed',
    () => rawToken('{"alg":"RS256"}', 'badge'),
    'unknown',
  ),
  refused(
    'a payload that is a list',
    'format/token-malformed',
    () => rawToken('{"alg":"RS256"}', '[]'),
    'unknown',
  ),
  refused('a changed payload', 'proof/signature-wrong', async (w) => {
    const token = await edToken(w);
    const [, payload = ''] = (
      await edToken(w, (d) => {
        d.name = 'Admiral';
      })
    ).split('.');
    return token.replace(/\.[^.]*\./, `.${payload}.`);
  }),
  refused('a signature cut off', 'proof/signature-wrong', async (w) => (await edToken(w)).slice(0, -10)),
  refused('no signature', 'proof/signature-wrong', async (w) => (await edToken(w)).replace(/[^.]*$/, '')),
  refused('two badges', 'proof/claims-ambiguous', (w) =>
    edToken(w, (d) => {
      d.vc = { ...w.draft(), name: 'Admiral' };
    }),
  ),
];

/** Tokens that are not as they have to be [RFC 7515; OB 3.0 §8.2.2]. */
export const tokenFormCases: readonly Case[] = [...headers, ...forms];
