import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { namesDefinedTwice } from './names.ts';
import { mapFaults, unusedGrants, violations } from './rules.ts';
import { readSourceFiles, type SourceFile } from './source-files.ts';

const PROJECT = join(import.meta.dirname, '../..');
const FILES = readSourceFiles(join(PROJECT, 'src'));

test('the source keeps to the architecture', () => {
  expect(FILES.length).toBeGreaterThan(50);
  expect(FILES.flatMap(violations)).toEqual([]);
});

test('every grant of the table is needed', () => {
  expect(unusedGrants(FILES)).toEqual([]);
});

test('no files import each other, be it only types', () => {
  expect(circlesOf(FILES)).toEqual([]);
});

test('an exported name is defined in one place', () => {
  expect(namesDefinedTwice(FILES)).toEqual([]);
});

test('every folder of the source and of the tests is on the map, and the map shows nothing else', () => {
  const contributing = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8');
  const folders = ['src', 'test'].flatMap((parent) =>
    readdirSync(join(PROJECT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}/`),
  );
  expect(mapFaults(contributing, folders, (place) => existsSync(join(PROJECT, place)))).toEqual([]);
});

const file = (path: string, text: string): SourceFile => ({ path, text });

test('a grant that nobody uses is found, and one for everything where types would do', () => {
  const withoutModel = FILES.filter(({ path }) => !path.startsWith('model/'));
  expect(unusedGrants(withoutModel)).toContain('model: errors');
  const typesAlone = [
    ...withoutModel,
    file('model/x.ts', "import type { Problem } from '../errors/index.ts';"),
  ];
  expect(unusedGrants(typesAlone)).toContain('model: errors');
  const value = [...withoutModel, file('model/x.ts', "import { problem } from '../errors/index.ts';")];
  expect(unusedGrants(value)).not.toContain('model: errors');
});

test.each([
  [
    'values',
    "import { b } from './b.ts';",
    "import { c } from './deep/c.ts';",
    "import { a } from '../a.ts';",
  ],
  [
    'types',
    "import type { B } from './b.ts';",
    "import type { C } from './deep/c.ts';",
    "export { type A } from '../a.ts';",
  ],
])('a circle of %s is found', (_, a, b, c) => {
  const files = [file('lib/a.ts', a), file('lib/b.ts', b), file('lib/deep/c.ts', c), file('lib/d.ts', a)];
  expect(circlesOf(files)).toEqual([['lib/a.ts', 'lib/b.ts', 'lib/deep/c.ts']]);
});

test('a name that two files export is found; the folders of languages have the same names', () => {
  const one = file('lib/a.ts', 'export function isSame(): void {}\nexport type Found = string;');
  const two = file('model/b.ts', 'export interface Found {}\nexport { isSame } from "../lib/a.ts";');
  expect(namesDefinedTwice([one, two])).toEqual(['Found is defined in lib/a.ts and model/b.ts']);
  const words = 'export const badge = {};';
  expect(namesDefinedTwice([file('i18n/en/badge.ts', words), file('i18n/de/badge.ts', words)])).toEqual([]);
});

test('a folder that is missing on the map is found, and a place of the map that is none', () => {
  const map = '## A map of the source\n| `src/lib/` | helpers |\n| `src/gone/` | nothing |\n## Next';
  const exists = (place: string) => place !== 'src/gone/';
  expect(mapFaults(map, ['src/lib/', 'src/new/'], exists)).toEqual([
    'src/new/ is not on the map',
    'src/gone/ is on the map, but not there',
  ]);
});

test.each([
  ['lib/slug.ts', "import { x } from '../model/id.ts';", 'imports model/id.ts'],
  [
    'model/award.ts',
    "import {\n  type A,\n  b,\n} from '../load/load-site.ts';",
    'imports load/load-site.ts',
  ],
  ['outputs/a/a.ts', "import { Site } from '../../model/site.ts';", 'imports model/site.ts'],
  ['outputs/a/a.ts', "import { b } from '../b/b.ts';", 'imports the output outputs/b/b.ts'],
  ['outputs/a/a.ts', "import { OUTPUTS } from '../index.ts';", 'imports the output outputs/index.ts'],
  ['cli/main.ts', "import '../astro/integration.ts';", 'imports astro/integration.ts'],
  ['verify/x.ts', "const a = await import('../load/load-site.ts');", 'imports load/load-site.ts'],
  ['credential/x.ts', "import { readFile } from 'node:fs/promises';", 'imports node:fs/promises'],
  ['outputs/a/a.ts', "import jsonld from 'jsonld';", 'imports jsonld'],
  ['load/x.ts', "import matter from 'gray-matter';", 'imports gray-matter'],
  ['issue/issue-site.ts', "import { getEntry } from 'astro:content';", 'imports astro:content'],
  ['model/x.ts', 'const now = Date.now();', 'uses Date.now()'],
  ['model/x.ts', 'const now = new Date();', 'uses new Date()'],
  ['proof/x.ts', 'const key = process.env.KEY;', 'uses process'],
  ['cli/x.ts', 'const id = Math.random();', 'uses Math.random'],
  ['verify/x.ts', "const found = await fetch('https://a.example');", 'uses fetch'],
  [
    'astro/x.ts',
    "const root = new URL('../../content/', import.meta.url);",
    'uses import.meta to find content/',
  ],
  ['load/x.ts', 'const here = import.meta.dirname;', 'uses import.meta'],
  ['lib/x.cjs', "const x = require('../model/id.ts');", 'imports model/id.ts'],
  ['lib/x.mjs', "import { x } from '../model/id.ts';", 'imports model/id.ts'],
  ['cli/ask.ts', "import { x } from './awards/award-id.ts';", 'imports cli/awards/award-id.ts'],
  ['cli/awards/x.ts', "import { x } from '../commands/award/run.ts';", 'imports cli/commands/award/run.ts'],
  ['cli/commands/award/x.ts', "import { x } from '../import/run.ts';", 'imports cli/commands/import/run.ts'],
  ['cli/commands/award/x.ts', "import { x } from '../../program.ts';", 'imports cli/program.ts'],
  ['new/x.ts', '', 'new is not in the table of modules'],
  ['lib/utils.ts', '', 'has a name that says nothing'],
  ['lib/long.ts', '\n'.repeat(301), 'has 301 lines'],
])('%s may not: %s', (file, text, expected) => {
  expect(violations({ path: file, text })).toEqual([`${file}: ${expected}`]);
});

test.each([
  [
    'outputs/a/a.ts',
    "import type { Site } from '../../model/site.ts';\nimport { paths } from '../../credential/urls.ts';",
  ],
  [
    'outputs/a/a.ts',
    "import { type Site, type Award } from '../../model/site.ts';\nimport { b } from '../b.ts';",
  ],
  ['verify/x.ts', '// fetch(url) asks the network\nconst run = ({ fetch }: Options) => fetch(url);'],
  ['model/x.ts', 'const day = new Date(0); /* Date.now() */'],
])('%s may: %s', (file, text) => {
  expect(violations({ path: file, text })).toEqual([]);
});
