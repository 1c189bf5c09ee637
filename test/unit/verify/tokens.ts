import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import type { Draft, World } from './world.ts';

/** A key pair to sign tokens with, and its public half as it is published. */
export interface TokenPair {
  readonly privateKey: KeyObject;
  readonly jwk: Draft;
}

function pairOf({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): TokenPair {
  return { privateKey, jwk: publicKey.export({ format: 'jwk' }) };
}

export const RSA: TokenPair = pairOf(generateKeyPairSync('rsa', { modulusLength: 2048 }));
export const OTHER_RSA: TokenPair = pairOf(generateKeyPairSync('rsa', { modulusLength: 2048 }));
export const SHORT_RSA: TokenPair = pairOf(generateKeyPairSync('rsa', { modulusLength: 1024 }));
export const P256: TokenPair = pairOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
export const P384: TokenPair = pairOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }));
export const ED25519: TokenPair = pairOf(generateKeyPairSync('ed25519'));

/** Where the club publishes its key by itself. */
export const KEY_URL = 'https://club.example/keys/rsa.jwk.json';
const DID_JSON = 'https://club.example/issuers/club/did.json';

/** Seconds since 1970. */
export const seconds = (date: string) => Date.parse(date) / 1000;

/** The URL of the key that `publish` puts into the club's document. */
export const methodOf = (w: World, name = 'token') => `${w.club.id}#${name}`;

/** Publishes a key of the club's beside the one it has: in its document, and at an address of its own. */
export function publish(w: World, { jwk }: TokenPair, edit: (method: Draft) => void = () => {}): void {
  w.publishKeys((document) => {
    const method = { id: methodOf(w), type: 'JsonWebKey', controller: w.club.id, publicKeyJwk: jwk };
    edit(method);
    document.verificationMethod.push(method);
    document.assertionMethod.push(method.id);
  });
  w.web.set(KEY_URL, jwk);
}

/** The club's document as it is published now. */
export const published = (w: World) => w.web.get(DID_JSON) as Draft;

/** The club's badge as a token states it: flat, with its claims [OB 3.0 §8.2.4]. */
export function payloadOf(w: World, edit: (payload: Draft) => void = () => {}): Draft {
  const draft = w.draft();
  const payload: Draft = {
    ...draft,
    iss: draft.issuer.id,
    jti: draft.id,
    sub: draft.credentialSubject.id,
    nbf: seconds(draft.validFrom),
  };
  edit(payload);
  return payload;
}

/** A token of the club's, made by `jose`; its key is published unless that was done. */
export function tokenOf(
  w: World,
  {
    pair = RSA,
    alg = 'RS256',
    header = {},
    edit,
  }: { pair?: TokenPair; alg?: string; header?: Draft; edit?: (payload: Draft) => void } = {},
): Promise<string> {
  if (!w.web.has(KEY_URL)) publish(w, pair);
  const named = header.kid === undefined && header.jwk === undefined ? { kid: methodOf(w) } : {};
  return new SignJWT(payloadOf(w, edit) as JWTPayload)
    .setProtectedHeader({ alg, typ: 'JWT', ...named, ...header })
    .sign(pair.privateKey);
}

const encoded = (text: string) => Buffer.from(text).toString('base64url');

/** A token whose header and payload are whatever text they are, signed by hand. */
export function rawToken(header: string, payload: string, { privateKey }: TokenPair = RSA): string {
  const signed = `${encoded(header)}.${encoded(payload)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** The same, sealed with a secret. */
export function sealedToken(header: Draft, payload: Draft, secret: string): string {
  const signed = `${encoded(JSON.stringify(header))}.${encoded(JSON.stringify(payload))}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** A token of the club's with any header, its key published. */
export function headed(w: World, header: Draft, payload: Draft = payloadOf(w)): string {
  publish(w, RSA);
  return rawToken(JSON.stringify(header), JSON.stringify(payload));
}

const EDUCATION = 'https://school.example/issuers/1';

/** A badge of an issuer that is named by an address, in a token that names its key by `kid`. */
export function ofSchool(w: World, kid: string, document?: unknown): Promise<string> {
  if (document !== undefined) w.web.set(EDUCATION, document);
  w.web.set(KEY_URL, RSA.jwk);
  w.web.set('https://school.example/keys/1', RSA.jwk);
  return tokenOf(w, {
    header: { kid },
    edit: (d) => {
      d.issuer.id = EDUCATION;
      d.iss = EDUCATION;
      delete d.credentialStatus;
    },
  });
}

/** A badge of somebody who is but a key. */
export function ofNobody(w: World, pair: TokenPair, alg: string, header: Draft = {}): Promise<string> {
  w.web.set(KEY_URL, {});
  const id = `did:jwk:${Buffer.from(JSON.stringify(pair.jwk)).toString('base64url')}`;
  return tokenOf(w, {
    pair,
    alg,
    header: { kid: `${id}#0`, ...header },
    edit: (d) => {
      d.issuer.id = id;
      d.iss = id;
      delete d.credentialStatus;
    },
  });
}

/** What that issuer's page says of it: no keys. */
export const SCHOOL: Draft = { id: EDUCATION, type: ['Profile'], name: 'School' };

/** A token by the club's key of the only algorithm that every page knows. */
export const edToken = (w: World, edit?: (payload: Draft) => void) =>
  tokenOf(w, { pair: ED25519, alg: 'EdDSA', ...(edit && { edit }) });

/** A header as the club writes it. */
export const rsaHeader = (w: World, more: Draft = {}): Draft => ({
  alg: 'RS256',
  typ: 'JWT',
  kid: methodOf(w),
  ...more,
});
