import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BUILD_TIME, buildProject } from '../support/build-project.ts';
import { differences, filesBelow } from '../support/files-below.ts';
import { hostedRecipe } from '../support/hosted-site.ts';
import { copyProject, writeFiles } from '../support/project-copy.ts';

vi.setConfig({ testTimeout: 300_000 });

const SHARDS = 3;

/** No part has all of its badges. */
const COLLECTION = `---
name: Ropes
description: What can be tied
badges: [bowline-ana-lima, story-hour-rui-costa, day-skipper-liam-okafor, night-passage-ingrid-solberg]
---
`;

let project: string;
let whole: ReadonlyMap<string, string>;

/** Runs a command in the project, as somebody with a machine of their own would. */
async function lanyard(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const time = String(Date.parse(BUILD_TIME) / 1000);
  const child = spawn(process.execPath, ['src/cli/lanyard.mjs', ...words], {
    cwd: project,
    env: { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: time, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

const shard = (part: number) => `.lanyard/shards/${part}-of-${SHARDS}`;
const published = () => filesBelow(join(project, 'dist'));

beforeAll(async () => {
  project = await copyProject();
  await writeFiles(project, { ...(await hostedRecipe()).files, 'content/collections/ropes.md': COLLECTION });
  expect(await buildProject(project)).toMatchObject({ code: 0 });
  whole = await published();
  expect([...whole.keys()].filter((path) => path.startsWith('ob2/badges/')).length).toBeGreaterThan(5);
  for (const folder of ['dist', '.lanyard']) await rm(join(project, folder), { recursive: true });
  for (let part = 1; part <= SHARDS; part++)
    expect(await lanyard(['build', '--shard', `${part}/${SHARDS}`])).toMatchObject({ code: 0 });
}, 600_000);

test('shards have the files of badges, each of its own, and no others', async () => {
  const found = new Map<string, number>();
  for (let part = 1; part <= SHARDS; part++)
    for (const path of (await filesBelow(join(project, shard(part), 'site'))).keys())
      found.set(path, (found.get(path) ?? 0) + 1);
  const ids = [...whole.keys()].flatMap((path) => /^badges\/([^/.]+)\.html$/.exec(path)?.[1] ?? []);
  const ofBadges = [...whole.keys()].filter((path) => ids.some((id) => path.split(/[/.]/).includes(id)));
  expect(ids.length).toBeGreaterThan(5);
  expect([...found.keys()].sort()).toEqual(ofBadges.sort());
  expect(new Set(found.values())).toEqual(new Set([1]));
});

test('merged, they are just what one machine builds, also where the cache is gone', async () => {
  expect(await lanyard(['merge'])).toMatchObject({ code: 0 });
  expect(differences(await published(), whole)).toEqual([]);
  await rm(join(project, '.lanyard/cache'), { recursive: true });
  await rm(join(project, 'dist'), { recursive: true });
  const folders = Array.from({ length: SHARDS }, (_, index) => shard(SHARDS - index));
  const { code, stderr } = await lanyard(['merge', ...folders]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
  expect(differences(await published(), whole)).toEqual([]);
});

describe('a merge refuses by name', () => {
  const codesOf = async (words: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
    const before = await published();
    const { code, stderr } = await lanyard(['merge', ...words], env);
    expect(code).not.toBe(0);
    expect(differences(await published(), before)).toEqual([]);
    return stderr.match(/\[shard\/[a-z-]+\]/g);
  };

  /** Changes something for as long as a merge is tried. */
  async function changed(file: string, change: (text: string) => string, work: () => Promise<void>) {
    const before = await readFile(join(project, file));
    await writeFile(join(project, file), change(before.toString('latin1')), 'latin1');
    await work();
    await writeFile(join(project, file), before);
  }

  test('a shard that is missing', async () => {
    expect(await codesOf([shard(1), shard(3)])).toEqual(['[shard/missing]']);
  });

  test('a shard that is there twice', async () => {
    const copy = join(project, 'copy-of-2');
    await cp(join(project, shard(2)), copy, { recursive: true });
    expect(await codesOf([shard(1), shard(2), shard(3), copy])).toEqual(['[shard/twice]']);
  });

  test('a folder that is none, and one that was not finished', async () => {
    await rm(join(project, 'copy-of-2/shard.json'));
    const found = await codesOf([shard(1), shard(2), shard(3), 'copy-of-2', 'nowhere']);
    expect(found).toEqual(['[shard/none]', '[shard/none]']);
  });

  test('shards of other content, of another moment, of other settings', async () => {
    const add = (before: string) => `${before}\n# a note\n`;
    await changed('content/site.yaml', add, async () => {
      expect(await codesOf()).toEqual(Array(SHARDS).fill('[shard/other-sources]'));
    });
    const later = { SOURCE_DATE_EPOCH: '1795000000' };
    expect(await codesOf([], later)).toEqual(Array(SHARDS).fill('[shard/other-sources]'));
    const other = { LANYARD_SALT_SECRET: 's'.repeat(40) };
    expect(await codesOf([], other)).toEqual(Array(SHARDS).fill('[shard/other-sources]'));
  });

  test('a shard that says another thing than it was sealed with', async () => {
    await changed(
      `${shard(2)}/shard.json`,
      (before) => `${before.slice(0, -1)}${before.endsWith('x') ? 'y' : 'x'}`,
      async () => {
        expect(await codesOf()).toEqual(['[shard/other-key]']);
      },
    );
  });

  test('a file that was changed in a shard, before anything of it is published', async () => {
    const path = [...(await filesBelow(join(project, shard(1), 'site'))).keys()].find((each) =>
      each.endsWith('.html'),
    );
    await rm(join(project, '.lanyard/cache/built'), { force: true });
    await changed(
      `${shard(1)}/site/${path}`,
      (before) => before.replace('<html', '<html data-forged'),
      async () => {
        expect(await codesOf()).toEqual(['[shard/damaged]']);
      },
    );
  });

  test('parts of a preview', async () => {
    const { code, stderr } = await lanyard(['build', '--shard', '1/2'], { LANYARD_ENV: 'preview' });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('[shard/needs-key]') });
  });

  test('what is no part of a whole', async () => {
    for (const stated of ['0/3', '4/3', '3', '1/0', 'x/y', '-1/3', '1/99999'])
      expect((await lanyard(['build', '--shard', stated])).stderr, stated).toContain('[shard/malformed]');
  });
});
