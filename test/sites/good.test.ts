import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { splitFrontMatter } from '../../src/load/front-matter.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { achievementFileSchema } from '../../src/model/achievement.ts';
import { awardFileSchema } from '../../src/model/award.ts';
import { issuerFileSchema } from '../../src/model/issuer.ts';
import { siteConfigFileSchema } from '../../src/model/site-config.ts';
import { fixtureNames, loadFixture, parseFixture } from './fixture.ts';

/** Of a good site, what only a warning tells: this one stands below a path. */
const WARNED: Readonly<Record<string, readonly string[]>> = { maximal: ['content/security-below-path'] };

test.each(await fixtureNames('good'))('%s', async (name) => {
  const { site, problems } = await loadFixture(`good/${name}.txt`);
  expect(problems.map(({ code }) => code)).toEqual(WARNED[name] ?? []);
  const plain = {
    ...site,
    issuers: [...(site?.issuers ?? [])],
    achievements: [...(site?.achievements ?? [])],
  };
  const text = JSON.stringify(plain, (key, value) => (key === 'bytes' ? `${value.length} bytes` : value), 2);
  await expect(`${text}\n`).toMatchFileSnapshot(`./good/${name}.site.txt`);
});

/** Every path of fields in a schema: `results[].levels[].id`. */
function fieldPaths(schema: z.core.JSONSchema.BaseSchema, at = ''): string[] {
  const { properties = {}, items } = schema;
  const inner = Array.isArray(items) || typeof items !== 'object' ? [] : fieldPaths(items, `${at}[]`);
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    `${at}.${name}`,
    ...(typeof field === 'object' ? fieldPaths(field, `${at}.${name}`) : []),
  ]);
  return [...inner, ...fields];
}

/** Every path of fields in data. */
function dataPaths(data: unknown, at = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => dataPaths(item, `${at}[]`));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [
    `${at}.${name}`,
    ...dataPaths(value, `${at}.${name}`),
  ]);
}

test.each([
  ['site.yaml', siteConfigFileSchema],
  ['issuers/', issuerFileSchema],
  ['achievements/', achievementFileSchema],
  ['awards/', awardFileSchema],
])('the maximal site uses every field of %s', async (folder, schema) => {
  const archive = parseFixture(await readFile(join(import.meta.dirname, 'good/maximal.txt'), 'utf8'));
  const used = [...archive].flatMap(([path, file]) => {
    const isText = path.startsWith(`content/${folder}`) && /\.(md|yaml)$/.test(path);
    if (!isText || !file || !('bytes' in file)) return [];
    const text = file.bytes.toString();
    const split = splitFrontMatter(text);
    const yaml = 'content' in split && path.endsWith('.md') ? split.content.yaml : text;
    return dataPaths(parseYaml({ text: yaml, yaml, offset: 0 }).data);
  });
  const known = fieldPaths(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }));
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((path) => !used.includes(path))).toEqual([]);
});
