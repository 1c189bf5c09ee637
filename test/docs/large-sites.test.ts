import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runScript } from '../support/run-script.ts';
import { freshClone } from './fresh-clone.ts';
import { documentationPages, exampleFilesOf } from './pages.ts';

const page = documentationPages().find(({ file }) => file === 'docs/large-sites.md');
const text = page?.text ?? '';
const hasMake = spawnSync('make', ['--version']).status === 0;

test.skipIf(!hasMake)(
  'the recipe for make builds the parts side by side, and one site of them',
  async () => {
    const root = await freshClone();
    const recipe = page && exampleFilesOf(page).get('shards.mk');
    await writeFile(join(root, 'shards.mk'), recipe ?? '');
    const { status, output } = await runScript(root, 'make -f shards.mk -j2', {});
    expect(status, output).toBe(0);
    expect(readdirSync(join(root, '.lanyard/shards')).sort()).toEqual(['1-of-2', '2-of-2']);
    expect(readFileSync(join(root, 'dist/badges/bowline-ana-lima.html'), 'utf8')).toContain('Ana Lima');
  },
  300_000,
);

test('every recipe for a service is YAML, hands the key to a job of its own, and names each part once', () => {
  const recipes = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml);
  expect(recipes.map((yaml) => Object.keys(parse(yaml)))).toEqual([
    ['shard', 'pages'],
    ['apiVersion', 'kind', 'metadata', 'spec'],
  ]);
  for (const yaml of recipes) expect(yaml).toMatch(/lanyard build --shard/);
});
