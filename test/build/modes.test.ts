import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { base58 } from '@scure/base';
import { expect, inject, test } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { decideSigning } from '../../src/build/sign-site.ts';
import { hasErrors, LanyardError } from '../../src/errors/index.ts';
import type { Signing } from '../../src/issue/choose-signing.ts';
import { generateKey } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { BUILD_TIME } from '../support/build-project.ts';

/** Every row of "keys and modes" in the product's description: what is at hand, and how the site is then signed. */

const now = BUILD_TIME as DateTime;

/** Two issuers with a key each, and keys that belong to nobody or may not sign any more. */
const keys = Object.fromEntries(
  (['club', 'library', 'stranger', 'stolen', 'retired'] as const).map((name) => {
    const { signer, exportPrivateKey } = generateKey();
    return [name, { own: exportPrivateKey(), published: signer.publicKey.multikey }];
  }),
) as Record<'club' | 'library' | 'stranger' | 'stolen' | 'retired', { own: string; published: string }>;

/** The sample club's key, which everybody has: see keys.example/README.md. */
const sampleSeed = createHash('sha256')
  .update('Lanyard sample key: harbour, for badges.example only')
  .digest();
const SAMPLE_PUBLIC = 'z6MkuYxHE3R1FGry6anod6hFpawaRHfDziqLCP6eRcNXb5St';
const sampleKey = `z${base58.encode(Uint8Array.from([0x80, 0x26, ...sampleSeed]))}`;

interface Case {
  readonly site?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Files to add to the project or to replace in it. */
  readonly files?: Readonly<Record<string, string>>;
}

const award = (achievement: string) =>
  `achievement: ${achievement}\nrecipient: { id: "did:example:ana" }\ndate: 2026-11-01\n`;

function project({ site = 'https://badges.club.test', files = {} }: Case): Readonly<Record<string, string>> {
  return {
    'content/site.yaml': `site: ${site}\ntitle: Badges\nissuer: club\n`,
    'content/issuers/club.md': `---
name: Club
keys:
  - publicKeyMultibase: ${keys.club.published}
  - { publicKeyMultibase: ${keys.stolen.published}, revoked: 2026-01-01 }
  - { publicKeyMultibase: ${keys.retired.published}, expires: 2026-01-01 }
---
`,
    'content/issuers/library.md': `---\nname: Library\nkeys: [{ publicKeyMultibase: ${keys.library.published} }]\n---\n`,
    'content/achievements/knot.md': '---\nname: Knot\ndescription: Ties it.\n---\nTie it.\n',
    'content/achievements/book.md': '---\nname: Book\ndescription: Reads.\nissuer: library\n---\nRead it.\n',
    'content/awards/2026/first.yaml': award('knot'),
    'content/awards/2026/second.yaml': award('book'),
    ...files,
  };
}

/** How a project would be signed, or the codes of what is wrong with it. */
async function decide(given: Case): Promise<Signing | string> {
  const root = await mkdtemp(join(inject('runFolder'), 'modes-'));
  for (const [path, text] of Object.entries(project(given))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { site, problems } = await checkSite(root, { now });
  if (!site || hasErrors(problems)) return problems.map(({ code }) => code).join(', ');
  try {
    return await decideSigning(root, site, { env: given.env ?? {}, now });
  } catch (error) {
    if (!(error instanceof LanyardError)) throw error;
    return `${error.problems.map(({ code }) => code).join(', ')} (exit ${error.exitCode})`;
  }
}

/** The mode, with the address and whose keys sign. */
async function outcome(given: Case): Promise<string> {
  const signing = await decide(given);
  if (typeof signing === 'string') return signing;
  const signers = [...signing.signers].map(([id, { publicKey }]) => {
    const name = Object.entries(keys).find(([, { published }]) => published === publicKey.multikey)?.[0];
    return `${id}: ${name ?? (publicKey.multikey === SAMPLE_PUBLIC ? 'sample' : 'throw-away')}`;
  });
  return `${signing.mode} at ${signing.site.config.site} with ${signers.join(', ')}`;
}

const both = { LANYARD_SIGNING_KEY_CLUB: keys.club.own, LANYARD_SIGNING_KEY_LIBRARY: keys.library.own };
const onlyClub = { 'content/awards/2026/second.yaml': award('knot') };
const PRODUCTION = 'production at https://badges.club.test with club: club, library: library';
const AT_HOME = 'preview at https://localhost:4321 with club: throw-away, library: throw-away';

/** The older form of a private key, with the public half behind it. */
function longForm(key: string, published: string): string {
  const seed = base58.decode(key.slice(1));
  return `z${base58.encode(Uint8Array.from([...seed, ...base58.decode(published.slice(1)).subarray(2)]))}`;
}

const TABLE: readonly [string, Case, string][] = [
  ['a variable for each issuer', { env: both }, PRODUCTION],
  [
    'a key file for each issuer',
    { files: { 'keys/club.key': `${keys.club.own}\n`, 'keys/library.key': keys.library.own } },
    PRODUCTION,
  ],
  [
    'one key in the environment, one in a file',
    { env: { LANYARD_SIGNING_KEY_CLUB: keys.club.own }, files: { 'keys/library.key': keys.library.own } },
    PRODUCTION,
  ],
  [
    'one issuer signs, and the one variable is its key',
    { env: { LANYARD_SIGNING_KEY: keys.club.own }, files: onlyClub },
    'production at https://badges.club.test with club: club',
  ],
  [
    'the one variable in the older form, with white space around it',
    { env: { LANYARD_SIGNING_KEY: ` ${longForm(keys.club.own, keys.club.published)}\n` }, files: onlyClub },
    'production at https://badges.club.test with club: club',
  ],
  [
    'the one variable finds its issuer; the other has its own',
    { env: { LANYARD_SIGNING_KEY: keys.library.own, LANYARD_SIGNING_KEY_CLUB: keys.club.own } },
    PRODUCTION,
  ],
  ['production is asked for and possible', { env: { ...both, LANYARD_ENV: 'production' } }, PRODUCTION],

  [
    'production is asked for without a key',
    { env: { LANYARD_ENV: 'production' } },
    'key/missing, key/missing (exit 4)',
  ],
  [
    'a key for one issuer of two',
    { env: { LANYARD_SIGNING_KEY_CLUB: keys.club.own } },
    'key/missing (exit 4)',
  ],
  [
    'the one variable fits one issuer of two',
    { env: { LANYARD_SIGNING_KEY: keys.club.own } },
    'key/unknown (exit 4)',
  ],
  [
    'a key that nobody has',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: keys.stranger.own } },
    'key/unknown (exit 4)',
  ],
  [
    'another issuer’s key',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: keys.library.own } },
    'key/unknown (exit 4)',
  ],
  ['a revoked key', { env: { ...both, LANYARD_SIGNING_KEY_CLUB: keys.stolen.own } }, 'key/revoked (exit 4)'],
  [
    'an expired key',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: keys.retired.own } },
    'key/revoked (exit 4)',
  ],
  [
    'a key with a letter lost',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: keys.club.own.slice(0, -1) } },
    'key/malformed, key/missing (exit 4)',
  ],
  [
    'a public key in place of the private one',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: keys.club.published } },
    'key/malformed, key/missing (exit 4)',
  ],
  [
    'an older form whose two halves differ',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: longForm(keys.club.own, keys.library.published) } },
    'key/malformed, key/missing (exit 4)',
  ],
  [
    'a key file of something else',
    { files: { 'keys/club.key': 'x'.repeat(5000) } },
    'key/malformed, key/missing, key/missing (exit 4)',
  ],
  [
    'an issuer without a public key',
    { env: both, files: { 'content/issuers/club.md': '---\nname: Club\n---\n' } },
    'key/no-public-key (exit 4)',
  ],
  ['a mode that there is not', { env: { ...both, LANYARD_ENV: 'staging' } }, 'mode/unknown (exit 4)'],

  ['no key at all', {}, AT_HOME],
  ['an empty variable', { env: { LANYARD_SIGNING_KEY: '' } }, AT_HOME],
  ['preview is asked for, though the keys are there', { env: { ...both, LANYARD_ENV: 'preview' } }, AT_HOME],
  [
    'Netlify’s address of a preview',
    { env: { DEPLOY_PRIME_URL: 'https://deploy-preview-7--club.netlify.app' } },
    'preview at https://deploy-preview-7--club.netlify.app with club: throw-away, library: throw-away',
  ],
  [
    'Cloudflare’s address of a preview',
    { env: { CF_PAGES_URL: 'https://7a1b.club.pages.dev/' } },
    'preview at https://7a1b.club.pages.dev with club: throw-away, library: throw-away',
  ],
  [
    'Vercel’s address of a preview, which has no scheme',
    { env: { VERCEL_URL: 'club-7a1b.vercel.app' } },
    'preview at https://club-7a1b.vercel.app with club: throw-away, library: throw-away',
  ],
  [
    'a preview that would stand at the real address',
    { env: { DEPLOY_PRIME_URL: 'https://badges.club.test/' } },
    AT_HOME,
  ],
  ['a preview’s address in plain http', { env: { DEPLOY_PRIME_URL: 'http://evil.test' } }, AT_HOME],
  ['a preview’s address that is none', { env: { DEPLOY_PRIME_URL: 'not a url' } }, AT_HOME],

  [
    'the sample key in a variable',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: sampleKey } },
    'key/sample-on-real-host, key/missing (exit 4)',
  ],
  [
    'the sample key in its older form',
    { env: { ...both, LANYARD_SIGNING_KEY_CLUB: longForm(sampleKey, SAMPLE_PUBLIC) } },
    'key/sample-on-real-host, key/missing (exit 4)',
  ],
  [
    'the sample key in a file',
    { files: { 'keys/club.key': sampleKey, 'keys/library.key': keys.library.own } },
    'key/sample-on-real-host, key/missing (exit 4)',
  ],
  [
    'the sample’s public key in the issuer’s file',
    {
      env: both,
      files: {
        'content/issuers/club.md': `---\nname: Club\nkeys: [{ publicKeyMultibase: ${SAMPLE_PUBLIC} }]\n---\n`,
      },
    },
    'key/sample-on-real-host',
  ],
  ['keys.example/ beside a real site', { files: { 'keys.example/club.key': sampleKey } }, AT_HOME],
  [
    'the sample as it comes',
    {
      site: 'https://badges.example',
      files: {
        ...onlyClub,
        'content/issuers/club.md': `---\nname: Club\nkeys: [{ publicKeyMultibase: ${SAMPLE_PUBLIC} }]\n---\n`,
        'keys.example/club.key': sampleKey,
      },
    },
    'sample at https://badges.example with club: sample',
  ],
];

test.each(TABLE)('%s', async (_, given, expected) => {
  expect(await outcome(given)).toBe(expected);
});

test('two previews have nothing in common', async () => {
  const [first, second] = await Promise.all([decide({}), decide({})]);
  if (typeof first === 'string' || typeof second === 'string') throw new Error('expected previews');
  const keysOf = ({ signers }: Signing) => [...signers.values()].map((signer) => signer.publicKey.multikey);
  expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(4);
});
