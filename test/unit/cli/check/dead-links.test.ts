import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from '../../../../src/cli/commands/check/dead-links.ts';
import type { Collection } from '../../../../src/model/collection.ts';
import type { Site } from '../../../../src/model/site.ts';
import type { FetchedDocument } from '../../../../src/verify/document-fetcher.ts';

const ANSWERS: Readonly<Record<string, FetchedDocument>> = {
  there: { kind: 'found', url: 'https://museum.example/there', bytes: new Uint8Array() },
  gone: { kind: 'missing', status: 410 },
  asleep: { kind: 'unreachable', reason: 'the host refuses the connection' },
  huge: { kind: 'refused', reason: 'it has more than 1048576 bytes' },
};
const NAMES = [...Object.keys(ANSWERS), 'gone'];
const FILE = 'content/collections/far.md';
const TEXT = `---
name: Far
description: Elsewhere
elsewhere:
${NAMES.map((name) => `  - { url: "https://museum.example/${name}", name: ${name} }`).join('\n')}
---
`;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lanyard-links-'));
  await mkdir(join(root, 'content/collections'), { recursive: true });
  await writeFile(join(root, FILE), TEXT);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('what a host says is gone is an error at its line; where nobody answered, a warning; each is asked once', async () => {
  const elsewhere = NAMES.map((name) => ({ url: `https://museum.example/${name}`, name }));
  const site = { collections: [{ file: FILE, elsewhere } as unknown as Collection] } as unknown as Site;
  const asked: string[] = [];
  const fetch = async (url: string): Promise<FetchedDocument> => {
    const name = url.split('/').at(-1) ?? '';
    asked.push(name);
    return ANSWERS[name] ?? { kind: 'offline' };
  };
  const found = await deadLinks(site, fetch, root);
  expect(found.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
    ['collection/dead', 'error', 6, 12],
    ['collection/no-answer', 'warning', 7, 12],
    ['collection/dead', 'error', 9, 12],
  ]);
  expect(found[0]?.message).toContain('HTTP status 410');
  expect(asked.toSorted()).toEqual(['asleep', 'gone', 'huge', 'there']);
});
