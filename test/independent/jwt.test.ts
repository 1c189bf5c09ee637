import { spawnSync } from 'node:child_process';
import { createHmac, createPublicKey } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, jwtVerify } from 'jose';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { loadContext } from '../../src/contexts/document-loader.ts';
import { generateKey } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { createVerifier } from '../../src/verify/verify-credential.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { pythonOf, WITHOUT_PYTHON } from '../support/python.ts';
import { publish, SITE } from './publish.ts';

/** The JWTs of a site that was really signed, judged by programs that share no code with ours or with one another. */

const [ed25519, rsa] = [generateKey(), generateKey('RSA-2048')];

const CONTENT = {
  'site.yaml': `site: ${SITE}\ntitle: Badges\nformats: [vc-jwt]\n`,
  'achievements/knot.md': '---\nname: Knot\ndescription: Ties it.\n---\nTie it.\n',
  'awards/2024/ana.yaml':
    'achievement: knot\nrecipient: { id: "did:example:ana", name: Ana }\ndate: 2024-11-01\n',
  'awards/2024/old.yaml':
    'achievement: knot\nrecipient: { id: "did:example:rui" }\ndate: 2024-11-01\nexpires: 2024-12-01\n',
  'awards/2024/mail.yaml':
    'achievement: knot\nrecipient: { email: "sha256$' +
    'a'.repeat(64) +
    '", salt: 0123456789abcdef0123456789abcdef }\ndate: 2024-11-01\n',
};
const issuer = (...keys: readonly string[]) => ({
  ...CONTENT,
  'issuers/club.md': `---\nname: Club\nrootDid: true\nkeys: [${keys.join(', ')}]\n---\n`,
});
const own = `{ publicKeyMultibase: ${ed25519.signer.publicKey.name} }`;
const jwkOf = (key: typeof rsa) => JSON.stringify(key.signer.publicKey.jwk);

const dist = await publish(issuer(own, `{ type: RSA-2048, jwk: ${jwkOf(rsa)} }`), ed25519, rsa);
const withoutRsa = await publish(issuer(own), ed25519);

const read = (path: string, folder = dist) => readFileSync(join(folder, path), 'utf8');
const json = <Value>(path: string, folder = dist): Value => JSON.parse(read(path, folder));
const decode = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const JWT = read('badges/ana.jws');
const payload = decode(JWT.split('.')[1]);

function keyAt(kid: string, folder = dist): JWK {
  if (!kid.startsWith(`${SITE}/`)) throw new Error('This is no address of the site.');
  return json(kid.slice(SITE.length + 1), folder);
}

describe('jose', () => {
  test.each([
    ['with the RSA key', dist, 'RS256'],
    ['with the Ed25519 key where there is no other', withoutRsa, 'EdDSA'],
  ])('takes a badge that is signed %s, by the key at its address and by the set', async (_, folder, alg) => {
    const jwt = read('badges/ana.jws', folder);
    const byAddress = await jwtVerify(jwt, ({ kid = '' }) => importJWK(keyAt(kid, folder)));
    expect(byAddress.protectedHeader).toEqual({
      alg,
      kid: expect.stringContaining(`${SITE}/keys/`),
      typ: 'JWT',
    });
    for (const path of ['issuers/club/jwks.json', '.well-known/jwks.json']) {
      const keys = createLocalJWKSet(json<JSONWebKeySet>(path, folder));
      const bySet = await jwtVerify(jwt, keys, {
        issuer: 'did:web:badges.club.test',
        subject: 'did:example:ana',
      });
      expect(bySet.payload).toEqual(byAddress.payload);
    }
  });
});

test('the payload is the credential, and its claims say the same once more', () => {
  const { proof: _, ...credential } = json<Record<string, unknown>>('badges/ana.jsonld');
  const claims = {
    iss: 'did:web:badges.club.test',
    jti: `${SITE}/badges/ana`,
    nbf: Date.parse('2024-11-01T00:00:00Z') / 1000,
    sub: 'did:example:ana',
  };
  expect(payload).toEqual({ ...credential, ...claims });
  const { exp } = decode(read('badges/old.jws').split('.')[1]);
  expect(exp).toBe(Date.parse(json<{ validUntil: string }>('badges/old.jsonld').validUntil) / 1000);
});

test('a badge whose subject has no id has no JWT in any form', () => {
  const files = readdirSync(join(dist, 'badges'));
  expect(files.filter((name) => name.startsWith('mail.'))).not.toEqual([]);
  expect(files.filter((name) => /^mail\.(jws|jwt)/.test(name))).toEqual([]);
});

test('both images carry the JWT of the file', () => {
  expect(read('badges/ana.jwt.svg')).toContain(
    `<openbadges:credential verify="${JWT}"></openbadges:credential>`,
  );
  const png = readFileSync(join(dist, 'badges/ana.jwt.png'));
  expect(png.includes(Buffer.from(`iTXtopenbadgecredential\0\0\0\0\0${JWT}`))).toBe(true);
});

test('the issuer’s document has each key once as JSON Web Key, authorised, by its thumbprint', async () => {
  const document = json<{
    verificationMethod: { id: string; type: string; publicKeyJwk?: JWK }[];
    assertionMethod: string[];
  }>('.well-known/did.json');
  const methods = document.verificationMethod.filter(({ type }) => type === 'JsonWebKey');
  expect(methods.map(({ id }) => id)).toEqual(
    [ed25519, rsa].map(({ signer }) => `did:web:badges.club.test#${signer.publicKey.thumbprint}`),
  );
  expect(document.assertionMethod).toEqual(document.verificationMethod.map(({ id }) => id));
});

test('the issuer’s document says in JSON-LD, which drops nothing of it, what it says in JSON', async () => {
  const options = {
    documentLoader: loadContext,
    base: null,
    rdfDirection: 'i18n-datatype',
    safe: true,
  } as const;
  const [expanded] = await jsonld.expand(json('.well-known/did.json'), options);
  const methods = Object(expanded)['https://w3id.org/security#verificationMethod'];
  const keys = methods.flatMap(
    (each: object) => Object(each)['https://w3id.org/security#publicKeyJwk'] ?? [],
  );
  expect(keys).toEqual(
    [ed25519, rsa].map(({ signer }) => ({ '@type': '@json', '@value': { ...signer.publicKey.jwk } })),
  );
});

test('two builds of the same content have the same bytes', async () => {
  const again = await publish(issuer(own, `{ type: RSA-2048, jwk: ${jwkOf(rsa)} }`), ed25519, rsa);
  for (const path of ['badges/ana.jws', 'badges/ana.jwt.png', 'badges/ana.jwt.svg', 'issuers/club/jwks.json'])
    expect(readFileSync(join(again, path)).equals(readFileSync(join(dist, path)))).toBe(true);
});

test('a site that does not ask has none of this, though its issuer has an RSA key', async () => {
  const plain = {
    ...issuer(own, `{ type: RSA-2048, jwk: ${jwkOf(rsa)} }`),
    'site.yaml': `site: ${SITE}\ntitle: Badges\n`,
  };
  const folder = await publish(plain, ed25519);
  expect(readdirSync(join(folder, 'badges')).filter((name) => /\.(jws|jwt\.)/.test(name))).toEqual([]);
  expect(json<JSONWebKeySet>('issuers/club/jwks.json', folder).keys).toHaveLength(2);
});

test('a revoked key is nowhere but in the issuer’s document, where it may sign nothing', async () => {
  const old = generateKey('RSA-2048');
  const revoked = `{ jwk: ${jwkOf(old)}, revoked: 2024-12-01 }`;
  const folder = await publish(issuer(own, `{ jwk: ${jwkOf(rsa)} }`, revoked), ed25519, rsa);
  const { thumbprint } = old.signer.publicKey;
  expect(read('issuers/club/jwks.json', folder)).not.toContain(thumbprint);
  expect(readdirSync(join(folder, 'keys'))).not.toContain(`${thumbprint}.jwk.json`);
  const document = json<{ assertionMethod: string[] }>('.well-known/did.json', folder);
  expect(JSON.stringify(document)).toContain(thumbprint);
  expect(document.assertionMethod.join()).not.toContain(thumbprint);
});

describe('our own verifier, which reads what was published', () => {
  const fetch = async (url: string) => {
    const path = url.slice(SITE.length + 1);
    const bytes =
      url.startsWith(`${SITE}/`) && existsSync(join(dist, path)) && readFileSync(join(dist, path));
    return bytes ? { kind: 'found' as const, url, bytes } : { kind: 'missing' as const, status: 404 };
  };
  const verify = createVerifier({ now: BUILD_TIME as DateTime, fetch });

  test.each(['ana.jws', 'ana.jwt.png', 'ana.jwt.svg'])(
    'judges %s as the badge with its proof inside',
    async (name) => {
      const verdict = await verify(new Uint8Array(readFileSync(join(dist, 'badges', name))));
      expect(verdict.checks.filter(({ result }) => result === 'fail' || result === 'unknown')).toEqual([]);
      expect(verdict.outcome).toBe('valid');
    },
  );

  test('and says which has ended', async () => {
    expect((await verify(read('badges/old.jws'))).outcome).toBe('expired');
  });
});

const python = pythonOf('credentials');

type Answer = { readonly id: string } | { readonly refused: string };

function judged(jwts: readonly string[], folder: string): Record<'openbadgeslib' | 'openvc', Answer>[] {
  const script = fileURLToPath(new URL('verifiers/vc_jwt.py', import.meta.url));
  const { stdout, stderr, status } = spawnSync(python ?? '', [script], {
    input: JSON.stringify(jwts),
    env: { SITE_FOLDER: folder, SITE_ADDRESS: SITE },
  });
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout));
}

/** The JWT of a site, and what somebody could make of it. */
async function casesOf(folder: string, key: typeof rsa) {
  const [head, body, signature] = read('badges/ana.jws', folder).split('.');
  const [header, claims] = [decode(head), decode(body)];
  const forged = async (by: typeof rsa, changed: object, otherHeader: object = header) => {
    const signed = `${encode(otherHeader)}.${encode({ ...claims, ...changed })}`;
    return `${signed}.${Buffer.from(await by.signer.sign(Buffer.from(signed))).toString('base64url')}`;
  };
  const attacker = generateKey(key.signer.publicKey.algorithm);
  const unpublished = `${SITE}/keys/${attacker.signer.publicKey.thumbprint}.jwk.json`;
  const { kid: _, ...withoutKid } = header;
  const { jwk } = key.signer.publicKey;
  const pem = createPublicKey({ key: { ...jwk }, format: 'jwk' }).export({ format: 'pem', type: 'spki' });
  const hmac = `${encode({ ...header, alg: 'HS256' })}.${body}`;
  return {
    good: {
      'by the address of its key': `${head}.${body}.${signature}`,
      'with its key inside': await forged(key, {}, { ...withoutKid, jwk }),
    },
    bad: {
      'another payload': `${head}.${encode({ ...claims, name: 'Another knot' })}.${signature}`,
      'no signature': `${head}.${body}.`,
      'a signature cut short': `${head}.${body}.${signature?.slice(0, -4)}`,
      'another header': `${encode({ ...header, typ: 'jwt' })}.${body}.${signature}`,
      'alg none': `${encode({ ...header, alg: 'none' })}.${body}.`,
      'the public key as a secret': `${hmac}.${createHmac('sha256', pem).update(hmac).digest('base64url')}`,
      'another algorithm in its header': await forged(key, {}, { ...header, alg: 'ES256' }),
      'another key under the same address': await forged(attacker, {}),
      'a key of another host': await forged(
        attacker,
        {},
        { ...header, kid: 'https://evil.example/a.jwk.json' },
      ),
      'a key that is not published': await forged(attacker, {}, { ...header, kid: unpublished }),
      'a critical header': await forged(key, {}, { ...header, crit: ['b64'], b64: false }),
      'no text at all': '',
    },
    /** Signed rightly: what openbadgeslib reads of it is wrong. */
    contradicting: {
      'an end that has passed': read('badges/old.jws', folder),
      'a beginning that is to come': await forged(key, { nbf: 4_102_444_800 }),
      'another issuer in iss': await forged(key, { iss: 'did:web:evil.example' }),
      'another badge in jti': await forged(key, { jti: `${SITE}/badges/bob` }),
      'another subject in sub': await forged(key, { sub: 'did:example:bob' }),
      'no iss': await forged(key, { iss: undefined }),
      'no jti': await forged(key, { jti: undefined }),
      'no sub': await forged(key, { sub: undefined }),
      'no nbf': await forged(key, { nbf: undefined }),
    },
  };
}

const refused = { refused: expect.any(String) };

describe.skipIf(python === undefined).each([
  { by: 'RS256', folder: dist, key: rsa, knownToOpenvc: false },
  { by: 'EdDSA', folder: withoutRsa, key: ed25519, knownToOpenvc: true },
])(`of badges signed by $by (skipped where ${WITHOUT_PYTHON})`, async ({ folder, key, knownToOpenvc }) => {
  const { good, bad, contradicting } = await casesOf(folder, key);
  const all = { ...good, ...bad, ...contradicting };
  const answers = python === undefined ? [] : judged(Object.values(all), folder);
  const answerTo = (name: string) => answers[Object.keys(all).indexOf(name)];

  test.each(Object.keys(good))(
    'openbadgeslib takes one %s, and openvc-core where it knows the algorithm',
    (name) => {
      const accepted = { id: `${SITE}/badges/ana` };
      const unknown = { refused: expect.stringContaining('RS256') };
      expect(answerTo(name)).toEqual({ openbadgeslib: accepted, openvc: knownToOpenvc ? accepted : unknown });
    },
  );

  test.each(Object.keys(bad))('both refuse one with %s', (name) => {
    expect(answerTo(name)).toEqual({ openbadgeslib: refused, openvc: refused });
  });

  test.each(Object.keys(contradicting))('openbadgeslib refuses one with %s', (name) => {
    expect(answerTo(name)?.openbadgeslib).toEqual(refused);
  });
});
