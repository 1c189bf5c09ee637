import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromMilliseconds } from '../../src/lib/date-time.ts';
import type { DocumentFetcher } from '../../src/verify/document-fetcher.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { filesBelow } from '../support/files-below.ts';
import { hostedSite } from '../support/hosted-site.ts';
import { type PythonEnvironment, pythonOf, WITHOUT_PYTHON } from '../support/python.ts';

/**
 * The hosted badges of a built site, judged by programs that share no code with ours, with the built files as their only
 * network: 1EdTech's validator of Open Badges 2.0, with a shim for newer Pythons, and openbadgeslib.
 */

const SITE = 'https://badges.example';
const BADGE = `${SITE}/ob2/badges/bowline-ana-lima.json`;
const CLASS = `${SITE}/ob2/achievements/bowline.json`;
const ISSUER = `${SITE}/ob2/issuers/harbour.json`;
const REVOKED = `${SITE}/ob2/badges/day-skipper-noah-berg.json`;
const ELSEWHERE = 'https://stranger.example/ob2/badges/bowline-ana-lima.json';

interface Page {
  readonly type: string;
  readonly base64: string;
  readonly status?: number;
}

interface Question {
  readonly name: string;
  /** A URL, or `data:` and an image in base64. */
  readonly input: string;
  readonly changes?: Readonly<Record<string, Page | null>>;
}

interface Answer {
  readonly name: string;
  readonly valid: boolean;
  readonly messages: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

let web: Record<string, Page>;
beforeAll(async () => {
  const { dist } = await hostedSite();
  const paths = [...(await filesBelow(dist)).keys()].filter((path) =>
    /^(ob2\/.*|badges\/.*\.ob2\.(png|svg)|(achievements|issuers)\/[^/]*\.png)$/.test(path),
  );
  web = Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => {
        const base64 = (await readFile(join(dist, path))).toString('base64');
        return [`${SITE}/${path}`, { type: TYPES[extname(path)] ?? '', base64 }] as const;
      }),
    ),
  );
});

/** A document that is published, with some members in the place of its own. */
function edited(url: string, members: object): Page {
  const document = JSON.parse(Buffer.from(web[url]?.base64 ?? '', 'base64').toString());
  return page({ ...document, ...members });
}

function page(document: object): Page {
  const base64 = Buffer.from(JSON.stringify(document)).toString('base64');
  return { type: 'application/ld+json', base64 };
}

const image = (name: string) => `data:${web[`${SITE}/badges/${name}`]?.base64}`;

function good(): Question[] {
  const assertions = Object.keys(web).filter((url) => url.includes('/ob2/badges/') && url !== REVOKED);
  return [
    ...assertions
      .filter((url) => !url.includes('i5uxjdp2bjkpel4f462s6poyo3'))
      .map((url) => ({ name: url, input: url })),
    { name: 'PNG', input: image('bowline-ana-lima.ob2.png') },
    { name: 'SVG', input: image('bowline-ana-lima.ob2.svg') },
  ];
}

function bad(): Question[] {
  return [
    { name: 'revoked', input: REVOKED },
    { name: 'expired', input: `${SITE}/ob2/badges/i5uxjdp2bjkpel4f462s6poyo3.json` },
    { name: 'gone', input: BADGE, changes: { [BADGE]: null } },
    {
      name: 'at another origin',
      input: ELSEWHERE,
      changes: { [ELSEWHERE]: edited(BADGE, { id: ELSEWHERE }) },
    },
    { name: 'of another address', input: BADGE, changes: { [BADGE]: edited(BADGE, { id: REVOKED }) } },
    {
      name: 'without a recipient',
      input: BADGE,
      changes: { [BADGE]: edited(BADGE, { recipient: undefined }) },
    },
    { name: 'without its class', input: BADGE, changes: { [CLASS]: null } },
    { name: 'without its issuer', input: BADGE, changes: { [ISSUER]: null } },
  ];
}

function ask(environment: PythonEnvironment, script: string, questions: readonly Question[]): Answer[] {
  const file = join(import.meta.dirname, 'hosted-badges', script);
  const { stdout, stderr, status } = spawnSync(pythonOf(environment) ?? 'python3', [file], {
    input: JSON.stringify({ web, questions }),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { PATH: process.env['PATH'] },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const without = (answers: readonly Answer[], valid: boolean) =>
  answers.filter((each) => each.valid !== valid);

test('the sample hosts a badge for each award with an address', () => {
  expect(Object.keys(web).filter((url) => url.includes('/ob2/badges/')).length).toBeGreaterThan(5);
  expect(good().length).toBeGreaterThan(5);
});

test('a badge’s page offers them to its holder, and no page to those who have none', async () => {
  const { dist } = await hostedSite();
  const page = (name: string) => readFile(join(dist, `badges/${name}.html`), 'utf8');
  const offered = await page('bowline-ana-lima');
  for (const path of [
    'badges/bowline-ana-lima.ob2.png',
    'badges/bowline-ana-lima.ob2.svg',
    'ob2/badges/bowline-ana-lima.json',
  ])
    expect(offered).toContain(`href="/${path}"`);
  expect(await page('day-skipper-noah-berg')).not.toContain('.ob2.');
});

describe.skipIf(!pythonOf('hosted-badges'))('1EdTech’s validator of Open Badges 2.0', () => {
  test('takes every badge that is valid, by its address and out of both images', () => {
    const answers = ask('hosted-badges', 'validator.py', good());
    expect(without(answers, true)).toEqual([]);
    expect(answers.length).toBe(good().length);
  });

  test('refuses what is revoked, expired, gone, elsewhere or incomplete', () => {
    const answers = ask('hosted-badges', 'validator.py', bad());
    expect(without(answers, false)).toEqual([]);
    expect(answers.length).toBe(bad().length);
  });
});

describe.skipIf(!pythonOf('credentials'))('openbadgeslib', () => {
  test('takes every badge that is valid, by its address and out of both images', () => {
    expect(without(ask('credentials', 'library.py', good()), true)).toEqual([]);
  });

  test('refuses what is revoked, expired, gone, elsewhere or incomplete', () => {
    expect(without(ask('credentials', 'library.py', bad()), false)).toEqual([]);
  });
});

if (!pythonOf('hosted-badges') || !pythonOf('credentials')) test.skip(WITHOUT_PYTHON);

describe('our own verifier', () => {
  const fetcher = ({ changes = {} }: Question): DocumentFetcher => {
    const served: Readonly<Record<string, Page | null>> = { ...web, ...changes };
    return async (url) => {
      const found = served[url];
      if (!found) return { kind: 'missing', status: 404 };
      return { kind: 'found', url, contentType: found.type, bytes: Buffer.from(found.base64, 'base64') };
    };
  };

  async function outcomeOf(question: Question) {
    const { input } = question;
    const fetch = fetcher(question);
    const base64 = input.startsWith('data:') ? input.slice('data:'.length) : web[input]?.base64;
    const given = base64 ?? question.changes?.[input]?.base64 ?? '';
    const verdict = await verifyCredential(new Uint8Array(Buffer.from(given, 'base64')), {
      now: fromMilliseconds(Date.parse(BUILD_TIME)),
      fetch,
    });
    return `${question.name}: ${verdict.outcome}`;
  }

  test('agrees with them', async () => {
    expect(await Promise.all(good().map(outcomeOf))).toEqual(good().map(({ name }) => `${name}: valid`));
    expect(await Promise.all(bad().map(outcomeOf))).toMatchInlineSnapshot(`
      [
        "revoked: revoked",
        "expired: expired",
        "gone: unknown",
        "at another origin: invalid",
        "of another address: invalid",
        "without a recipient: invalid",
        "without its class: unknown",
        "without its issuer: unknown",
      ]
    `);
  });
});
