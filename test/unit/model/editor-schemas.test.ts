import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { allSchemas, editorSchemas } from '../../../schemas/generate.ts';
import { splitFrontMatter } from '../../../src/load/front-matter.ts';
import { parseYaml } from '../../../src/load/parse-yaml.ts';
import { parseFixture } from '../../sites/fixture.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const SCHEMAS = editorSchemas();

test('the schemas in the repository are those of the source (npm run schemas)', async () => {
  for (const [file, text] of allSchemas()) {
    expect(await readFile(join(PROJECT, 'schemas', file), 'utf8'), file).toBe(text);
  }
});

test('every field is explained', () => {
  const unexplained = [...SCHEMAS].flatMap(([file, text]) => withoutDescription(JSON.parse(text), file));
  expect(unexplained).toEqual([]);
});

function withoutDescription(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items } = schema as { properties?: Record<string, object>; items?: object };
  const inner = Object.entries(properties).flatMap(([name, field]) => [
    ...('description' in field ? [] : [`${at} ${name}`]),
    ...withoutDescription(field, `${at} ${name}`),
  ]);
  return [...inner, ...withoutDescription(items, at)];
}

describe.each(['minimal', 'maximal'])('the good site %s', async (name) => {
  const text = await readFile(join(PROJECT, `test/sites/good/${name}.txt`), 'utf8');
  const files = [...parseFixture(text)].filter(([path]) => schemaOf(path));
  test.each(files)('%s fits', (path, file) => {
    expect(errors(path, file && 'bytes' in file ? file.bytes.toString() : '')).toEqual([]);
  });
});

test('the sample content fits', async () => {
  const paths = await readdir(join(PROJECT, 'content'), { recursive: true });
  const files = paths.map((path) => `content/${path}`).filter(schemaOf);
  expect(files.length).toBeGreaterThan(10);
  for (const path of files)
    expect(errors(path, await readFile(join(PROJECT, path), 'utf8')), path).toEqual([]);
});

test.each([
  ['content/awards/2026/x.yaml', 'achievement: Bow Line\nrecipient: {}\ndate: 01.11.2026\nisued: x\n'],
  ['content/site.yaml', 'site: badges.example\ntitle: " "\nvisibility: hidden\n'],
])('mistakes in %s are found while typing', (path, text) => {
  expect(errors(path, text)).toMatchSnapshot();
});

function schemaOf(path: string): string | undefined {
  const kinds = {
    'site.yaml': 'site',
    issuers: 'issuer',
    achievements: 'achievement',
    awards: 'award',
    erased: 'erased',
  };
  const kind = kinds[path.split('/')[1] as keyof typeof kinds];
  return kind && /\.(yaml|md)$/.test(path) ? `${kind}.json` : undefined;
}

function errors(path: string, text: string): string[] {
  const split = splitFrontMatter(text);
  const yaml = path.endsWith('.md') && 'content' in split ? split.content.yaml : text;
  const ajv = new Ajv({ allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(SCHEMAS.get(schemaOf(path) ?? '') ?? ''));
  validate(parseYaml({ text: yaml, yaml, offset: 0 }).data);
  return (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}
