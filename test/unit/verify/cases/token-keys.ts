import {
  ED25519,
  headed,
  KEY_URL,
  methodOf,
  OTHER_RSA,
  ofNobody,
  ofSchool,
  P256,
  payloadOf,
  publish,
  published,
  RSA,
  rawToken,
  rsaHeader,
  SHORT_RSA,
  tokenOf,
} from '../tokens.ts';
import { type Case, given, refused } from './case.ts';

/** Keys that are not the issuer's, or not fit to sign. */
export const tokenKeyCases: readonly Case[] = [
  refused('a key on another host', 'issuer-key/other-host', (w) => {
    w.web.set('https://stranger.example/keys/1', RSA.jwk);
    return tokenOf(w, { header: { kid: 'https://stranger.example/keys/1' } });
  }),
  refused('a key on a host that begins alike', 'issuer-key/other-host', (w) =>
    tokenOf(w, { header: { kid: 'https://club.example.evil.example/keys/1' } }),
  ),
  refused('a key on another port', 'issuer-key/other-host', (w) =>
    tokenOf(w, { header: { kid: 'https://club.example:8443/keys/1' } }),
  ),
  refused('a key at the host that the issuer does not list', 'issuer-key/not-found', (w) => {
    publish(w, RSA);
    w.web.set('https://club.example/uploads/1', OTHER_RSA.jwk);
    return tokenOf(w, { pair: OTHER_RSA, header: { kid: 'https://club.example/uploads/1' } });
  }),
  refused('a key that came along and is not the issuer’s', 'issuer-key/not-found', (w) => {
    publish(w, RSA);
    return tokenOf(w, { pair: OTHER_RSA, header: { jwk: OTHER_RSA.jwk } });
  }),
  refused(
    'a key that came along, its issuer out of reach',
    'issuer-key/document-missing',
    async (w) => {
      const token = await tokenOf(w, { header: { jwk: RSA.jwk } });
      w.web.clear();
      return token;
    },
    'unknown',
  ),
  refused(
    'a key that came along, its issuer without keys',
    'issuer-key/none-published',
    async (w) => {
      const token = await tokenOf(w, { header: { jwk: RSA.jwk } });
      w.web.set('https://club.example/issuers/club/did.json', { id: w.club.id });
      return token;
    },
    'unknown',
  ),
  refused('a private key that came along', 'issuer-key/key-published', (w) =>
    tokenOf(w, { header: { jwk: RSA.privateKey.export({ format: 'jwk' }) } }),
  ),
  refused('a private key in the issuer’s document', 'issuer-key/key-published', (w) => {
    publish(w, RSA, (method) => {
      method.publicKeyJwk = { ...RSA.jwk, d: 'AQAB' };
    });
    return tokenOf(w);
  }),
  refused('a private key at the address of a key', 'issuer-key/key-published', (w) => {
    publish(w, RSA);
    w.web.set(KEY_URL, RSA.privateKey.export({ format: 'jwk' }));
    return tokenOf(w, { header: { kid: KEY_URL } });
  }),
  refused('an RSA key of 1024 bits', 'issuer-key/key-weak', (w) => {
    publish(w, SHORT_RSA);
    return rawToken(JSON.stringify(rsaHeader(w)), JSON.stringify(payloadOf(w)), SHORT_RSA);
  }),
  refused('an RSA key with which anybody can sign', 'issuer-key/key-malformed', (w) => {
    publish(w, { ...RSA, jwk: { ...RSA.jwk, e: 'AQ' } });
    return tokenOf(w);
  }),
  given(
    'a point that is on no curve',
    'invalid',
    'issuer-key/key-malformed',
    (w) => {
      publish(w, { ...P256, jwk: { ...P256.jwk, y: P256.jwk.x } });
      return tokenOf(w, { pair: P256, alg: 'ES256' });
    },
    { needsWebCrypto: true },
  ),
  refused('a key of another kind than the algorithm', 'issuer-key/key-unsuitable', (w) => {
    publish(w, P256);
    return rawToken(JSON.stringify(rsaHeader(w)), JSON.stringify(payloadOf(w)));
  }),
  refused('a key that is for encryption', 'issuer-key/key-unsuitable', (w) => {
    publish(w, { ...RSA, jwk: { ...RSA.jwk, use: 'enc' } });
    return tokenOf(w);
  }),
  refused('a secret for a key', 'issuer-key/key-published', (w) =>
    headed(w, { alg: 'RS256', jwk: { kty: 'oct', k: 'AQAB' } }),
  ),
  refused(
    'a curve that is not known',
    'issuer-key/key-not-supported',
    (w) => headed(w, { alg: 'ES256', jwk: { kty: 'EC', crv: 'secp256k1', x: 'AQ', y: 'AQ' } }),
    'not-supported',
  ),
  refused('a stranger’s key', 'issuer-key/issuer-differs', (w) =>
    tokenOf(w, { header: { kid: w.stranger.method } }),
  ),
  refused('a key that the issuer does not have', 'issuer-key/not-found', (w) =>
    tokenOf(w, { header: { kid: methodOf(w, 'other') } }),
  ),
  refused('a key that may not sign', 'issuer-key/not-authorised', (w) => {
    publish(w, RSA);
    published(w).assertionMethod.pop();
    return tokenOf(w);
  }),
  refused('a key that came along and may not sign', 'issuer-key/not-authorised', (w) => {
    publish(w, RSA);
    published(w).assertionMethod.pop();
    return tokenOf(w, { header: { jwk: RSA.jwk } });
  }),
  refused('a key that was withdrawn', 'issuer-key/revoked', (w) => {
    publish(w, RSA, (method) => {
      method.revoked = '2026-11-01T00:00:00Z';
    });
    return tokenOf(w);
  }),
  refused('a withdrawn key that came along', 'issuer-key/revoked', (w) => {
    publish(w, RSA, (method) => {
      method.revoked = '2026-11-01T00:00:00Z';
    });
    return tokenOf(w, { header: { jwk: RSA.jwk } });
  }),
  refused('a key that had expired', 'issuer-key/expired', (w) => {
    publish(w, RSA, (method) => {
      method.expires = '2026-09-01T00:00:00Z';
    });
    return tokenOf(w);
  }),
  refused(
    'a set of keys in the place of one',
    'issuer-key/document-malformed',
    (w) => {
      publish(w, RSA);
      w.web.set(KEY_URL, { keys: [RSA.jwk] });
      return tokenOf(w, { header: { kid: KEY_URL } });
    },
    'unknown',
  ),
  refused(
    'no key at its address',
    'issuer-key/document-missing',
    (w) => tokenOf(w, { header: { kid: 'https://club.example/keys/none' } }),
    'unknown',
  ),
  refused(
    'a key at its host, the issuer out of reach',
    'issuer-key/unreachable',
    (w) => ofSchool(w, 'https://school.example/keys/1', { kind: 'unreachable', reason: 'timed out' }),
    'unknown',
  ),
  refused('an issuer that is a key, and another key', 'issuer-key/not-found', (w) =>
    ofNobody(w, P256, 'ES256', { kid: undefined, jwk: ED25519.jwk }),
  ),
];
