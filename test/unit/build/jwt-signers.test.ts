import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { decideSigning, signSite } from '../../../src/build/sign-site.ts';
import { LanyardError } from '../../../src/errors/index.ts';
import { generateKey } from '../../../src/keys/signer.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { IssuerKey } from '../../../src/model/issuer-key.ts';
import type { Site } from '../../../src/model/site.ts';
import { sampleSite } from '../../support/sample-site.ts';

/** Who signs JWTs: by what stands in the issuers' files, in the environment and in keys/. */

const now = '2026-11-20T12:00:00Z' as DateTime;
const past = '2026-01-01T00:00:00Z' as DateTime;
const [ed25519, rsa, older, stranger, p256] = [
  generateKey(),
  generateKey('RSA-2048'),
  generateKey('RSA-3072'),
  generateKey('RSA-2048'),
  generateKey('P-256'),
];
const own = (key: typeof rsa, history: Omit<IssuerKey, 'publicKey'> = {}): IssuerKey => ({
  publicKey: key.signer.publicKey,
  ...history,
});

const sample = await sampleSite();

/** The sample's first issuer on a host of its own, alone, with these keys. */
function siteWith(keys: readonly IssuerKey[], formats: Site['config']['formats'] = ['vc-jwt']): Site {
  const issuers = new Map([...sample.issuers].slice(0, 1).map(([id, issuer]) => [id, { ...issuer, keys }]));
  const config = { ...sample.config, site: 'https://badges.club.test', formats };
  const achievements = new Map([...sample.achievements].filter(([, { issuer }]) => issuers.has(issuer)));
  const awards = sample.awards.filter(
    (each) => issuers.has(each.issuer) && achievements.has(each.achievement),
  );
  return { ...sample, config, issuers, achievements, awards };
}

const [club = ''] = sample.issuers.keys();

function projectWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(inject('runFolder'), 'jwt-signers-'));
  mkdirSync(join(root, 'keys'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, 'keys', path), text);
  return root;
}

interface Given {
  readonly keys: readonly IssuerKey[];
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly formats?: Site['config']['formats'];
}

/** What signs JWTs, or the codes of what is wrong. */
async function outcome({ keys, env = {}, files = {}, formats }: Given): Promise<string> {
  try {
    const site = siteWith(keys, formats ?? ['vc-jwt']);
    const { mode, signers, jwtSigners } = await decideSigning(projectWith(files), site, { env, now });
    const names = [signers, jwtSigners].map((each) =>
      [...(each?.values() ?? [])].map(({ jws }) => jws).join(),
    );
    return `${mode}: ${names.join(' and ')}`;
  } catch (error) {
    if (!(error instanceof LanyardError)) throw error;
    return error.problems.map(({ code }) => code).join();
  }
}

const LANYARD_SIGNING_KEY = ed25519.exportPrivateKey();
const LANYARD_RSA_KEY = rsa.exportPrivateKey();
const both = { LANYARD_SIGNING_KEY, LANYARD_RSA_KEY };
const twoKeys = [own(rsa), own(ed25519)];

describe('with an RSA key in use', () => {
  test.each<[string, Given, string]>([
    ['its private half is in the environment', { keys: twoKeys, env: both }, 'production: EdDSA and RS256'],
    [
      'in a variable of the issuer',
      {
        keys: twoKeys,
        env: { LANYARD_SIGNING_KEY, [`LANYARD_RSA_KEY_${club.toUpperCase()}`]: LANYARD_RSA_KEY },
      },
      'production: EdDSA and RS256',
    ],
    [
      'in keys/, as PEM',
      {
        keys: twoKeys,
        files: {
          [`${club}.key`]: LANYARD_SIGNING_KEY,
          [`${club}.rsa.key`]: `-----BEGIN PRIVATE KEY-----\n${LANYARD_RSA_KEY}\n-----END PRIVATE KEY-----\n`,
        },
      },
      'production: EdDSA and RS256',
    ],
    ['nowhere', { keys: twoKeys, env: { LANYARD_SIGNING_KEY } }, 'key/missing'],
    ['there alone, without the other', { keys: twoKeys, env: { LANYARD_RSA_KEY } }, 'key/missing'],
    [
      'that of somebody else',
      { keys: twoKeys, env: { ...both, LANYARD_RSA_KEY: stranger.exportPrivateKey() } },
      'key/unknown',
    ],
    [
      'cut off',
      { keys: twoKeys, env: { ...both, LANYARD_RSA_KEY: LANYARD_RSA_KEY.slice(0, -9) } },
      'key/malformed,key/missing',
    ],
    [
      'the public half',
      { keys: twoKeys, env: { ...both, LANYARD_RSA_KEY: JSON.stringify(rsa.signer.publicKey.jwk) } },
      'key/malformed,key/missing',
    ],
    [
      'of a key that is revoked',
      { keys: [own(older), own(rsa, { revoked: past }), own(ed25519)], env: both },
      'key/revoked',
    ],
    [
      'of a key that has ended',
      { keys: [own(older), own(rsa, { expires: past }), own(ed25519)], env: both },
      'key/revoked',
    ],
    [
      'not asked for',
      { keys: twoKeys, env: { LANYARD_SIGNING_KEY }, formats: ['data-integrity'] },
      'production: EdDSA and ',
    ],
    ['not asked for, as this is a preview', { keys: twoKeys }, 'preview: EdDSA and EdDSA'],
  ])('%s', async (_, given, expected) => {
    expect(await outcome(given)).toBe(expected);
  });
});

test.each<[string, readonly IssuerKey[]]>([
  ['no RSA key', [own(ed25519)]],
  ['an RSA key that has ended', [own(rsa, { expires: past }), own(ed25519)]],
  ['an RSA key that was stolen', [own(rsa, { revoked: past }), own(ed25519)]],
  ['a P-256 key', [own(p256), own(ed25519)]],
])('an issuer with %s signs with the other', async (_, keys) => {
  const files = { [`${club}.p-256.key`]: p256.exportPrivateKey() };
  expect(await outcome({ keys, env: { LANYARD_SIGNING_KEY }, files })).toBe('production: EdDSA and EdDSA');
});

test('an issuer with no Ed25519 key signs nothing', async () => {
  expect(await outcome({ keys: [own(rsa)], env: both })).toBe('key/no-public-key');
});

test('what is missing is named', async () => {
  const failed = decideSigning(projectWith({}), siteWith(twoKeys), { env: { LANYARD_SIGNING_KEY }, now });
  const { problems } = await failed.then(
    () => ({ problems: [] }),
    (error: LanyardError) => error,
  );
  expect(problems[0]?.message).toContain('RSA key');
  expect(problems[0]?.hint).toContain('LANYARD_RSA_KEY');
  expect(problems[0]?.hint).toContain(`keys/${club}.rsa.key`);
});

test('a preview and the sample have JWTs too, of their own keys', async () => {
  const site = siteWith(twoKeys);
  const preview = await signSite(projectWith({}), site, { env: {}, now });
  const forSample = { ...sample, config: { ...sample.config, formats: ['vc-jwt' as const] } };
  const issued = await signSite(join(import.meta.dirname, '../../..'), forSample, { env: {}, now });
  for (const { mode, awards, issuers } of [preview, issued]) {
    const withJwt = awards.filter(({ secured }) => secured.enveloped !== undefined);
    expect(withJwt.map(({ award }) => award.recipient.id)).not.toContain(undefined);
    expect([mode, withJwt.length > 0]).toEqual([
      mode,
      awards.some(({ award }) => award.recipient.id !== undefined),
    ]);
    expect(JSON.stringify(issuers.map(({ document }) => document))).not.toContain('"RSA"');
  }
});

test('what a site signs without asking for JWTs has no trace of them', async () => {
  const root = projectWith({});
  const env = { LANYARD_SIGNING_KEY };
  const [before, after] = await Promise.all(
    [undefined, ['data-integrity' as const]].map((formats) =>
      signSite(
        root,
        { ...siteWith([own(ed25519)]), config: { ...siteWith([]).config, formats } },
        { env, now },
      ),
    ),
  );
  expect(JSON.stringify(before?.issuers.map(({ document }) => document))).not.toMatch(
    /JsonWebKey|security\/jwk/,
  );
  expect(before?.awards.filter(({ secured }) => 'enveloped' in secured)).toEqual([]);
  expect(after?.awards.map(({ secured }) => secured)).toEqual(before?.awards.map(({ secured }) => secured));
});
