import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BUILD_TIME, buildProject } from '../support/build-project.ts';
import { differences, filesBelow } from '../support/files-below.ts';
import { copyProject, writeFiles } from '../support/project-copy.ts';

vi.setConfig({ testTimeout: 300_000 });

let project: string;

beforeAll(async () => {
  project = await copyProject();
  expect(await buildProject(project)).toMatchObject({ code: 0 });
}, 300_000);

const published = (folder = project) => filesBelow(join(folder, 'dist'));
const awards = 'content/awards/2026';

/** When each published file was changed last. */
async function timesOf(folder: string): Promise<Map<string, number>> {
  const paths = [...(await published(folder)).keys()];
  const times = await Promise.all(
    paths.map(async (path) => (await stat(join(folder, 'dist', path))).mtimeMs),
  );
  return new Map(paths.map((path, index) => [path, times[index] ?? 0]));
}

/** Builds as npm does, which first looks whether there is anything to do. */
async function build(env: NodeJS.ProcessEnv = {}) {
  const time = String(Date.parse(BUILD_TIME) / 1000);
  const child = spawn(process.execPath, ['src/astro/run.ts', 'build'], {
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

/** What the project makes without a cache, in a place of its own. */
async function builtElsewhere(env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, string>> {
  const folder = await copyProject({ content: join(project, 'content') });
  for (const part of ['theme', 'keys']) {
    const files = await filesBelow(join(project, part)).catch(() => new Map<string, string>());
    for (const path of files.keys())
      await writeFiles(folder, { [`${part}/${path}`]: await readFile(join(project, part, path), 'utf8') });
  }
  expect(await buildProject(folder, env)).toMatchObject({ code: 0 });
  const made = await published(folder);
  await rm(folder, { recursive: true });
  return made;
}

/** What hashes the plain address that one test adds. */
const SALTED = { LANYARD_SALT_SECRET: 's'.repeat(40) };

const edit = async (file: string, change: (before: string) => string) =>
  writeFile(join(project, file), change(await readFile(join(project, file), 'utf8')));

const newAward = (name: string, index: number) =>
  `achievement: bowline\nrecipient: { name: ${name}, id: "did:key:z6Mkn${index}" }\ndate: 2026-06-0${index}\nstatusIndex: ${9_000 + index}\n`;

/** Every kind of change, in the order in which they come; what is built without a cache is compared after each list. */
const EDITS: readonly Readonly<Record<string, () => Promise<unknown>>>[] = [
  {
    'an award is added': () => writeFiles(project, { [`${awards}/new-one.yaml`]: newAward('Ines', 1) }),
    'another is added, unlisted': () =>
      writeFiles(project, { [`${awards}/new-two.yaml`]: `${newAward('Ivo', 2)}visibility: unlisted\n` }),
    'an award is changed': () => edit(`${awards}/new-one.yaml`, (before) => `${before}role: Skipper\n`),
  },
  {
    'an award is revoked': () =>
      edit(`${awards}/new-one.yaml`, (before) => `${before}revoked: { date: 2026-07-01 }\n`),
    'an award becomes private': () =>
      edit(`${awards}/new-two.yaml`, (before) => before.replace('unlisted', 'private')),
    'an award moves to another folder': async () => {
      const file = join(project, `${awards}/new-one.yaml`);
      await writeFiles(project, { 'content/awards/2024/new-one.yaml': await readFile(file, 'utf8') });
      await rm(file);
    },
  },
  {
    'an achievement is changed': () =>
      edit('content/achievements/bowline.md', (before) => before.replace(/^name: .*$/m, 'name: The bowline')),
    'an issuer gets another colour': () =>
      edit('content/issuers/harbour.md', (before) => before.replace(/^color: .*$/m, 'color: "#7a1f4e"')),
    'an award is removed': () => rm(join(project, `${awards}/new-two.yaml`)),
  },
  {
    'the theme is changed': () => writeFiles(project, { 'theme/tokens.css': ':root { --radius: 9px; }\n' }),
    'the language is changed': () =>
      edit('content/site.yaml', (before) => before.replace(/^language: .*$/m, 'language: de')),
  },
];

describe('a build with a cache makes what a build without one makes', () => {
  test.for(EDITS.map((edits) => [Object.keys(edits).join('; '), edits] as const))(
    'after %s',
    async ([, edits], { expect }) => {
      for (const change of Object.values(edits)) {
        const [times, old] = [await timesOf(project), await published()];
        await change();
        expect(await build()).toMatchObject({ code: 0 });
        const [timesNow, now] = [await timesOf(project), await published()];
        const same = [...now.keys()].filter((path) => old.get(path) === now.get(path));
        expect(same.length).toBeGreaterThan(0);
        expect(same.filter((path) => times.get(path) !== timesNow.get(path))).toEqual([]);
      }
      expect(differences(await published(), await builtElsewhere({}))).toEqual([]);
    },
  );

  test('after the clock has moved on, so that badges have expired', async () => {
    const env = { SOURCE_DATE_EPOCH: String(Date.parse('2032-01-01T00:00:00Z') / 1000) };
    expect(await build(env)).toMatchObject({ code: 0 });
    expect(differences(await published(), await builtElsewhere(env))).toEqual([]);
  });
});

test('a build that finds nothing changed does nothing, and says so with its warnings', async () => {
  expect(await build()).toMatchObject({ code: 0 });
  const times = await timesOf(project);
  const { code, stdout } = await build();
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^Nothing has changed: \d+ files/),
  });
  expect(await timesOf(project)).toEqual(times);
  await writeFile(join(project, 'dist/robots.txt'), 'Disallow: /\n');
  expect((await build()).stdout).not.toContain('Nothing has changed');
  expect(await readFile(join(project, 'dist/robots.txt'), 'utf8')).not.toContain('Disallow: /\n');
  await rm(join(project, '.lanyard/hosts'), { recursive: true });
  expect((await build()).stdout).not.toContain('Nothing has changed');
});

test('copies of all that was built serve as well, but for those that somebody changed', async () => {
  for (const path of ['dist', '.lanyard']) {
    await rename(join(project, path), join(project, 'aside'));
    await cp(join(project, 'aside'), join(project, path), { recursive: true });
    await rm(join(project, 'aside'), { recursive: true });
  }
  const expected = await published();
  expect((await build()).stdout).toMatch(/^Nothing has changed/);
  await appendFile(join(project, 'dist/badges/story-hour-rui-costa.html'), '<!-- forged -->');
  await appendFile(join(project, 'dist/badges/story-hour-rui-costa.pdf'), 'forged');
  expect(await build()).toMatchObject({ code: 0 });
  expect(differences(await published(), expected)).toEqual([]);
});

test('whatever is done to the cache, what is published is right', async () => {
  const expected = await published();
  const folder = join(project, '.lanyard/cache');
  for (const path of (await filesBelow(folder)).keys()) {
    const entry = await readFile(join(folder, path));
    await writeFile(join(folder, path), entry.with(entry.length - 1, (entry.at(-1) ?? 0) ^ 1));
  }
  await rm(join(project, 'dist'), { recursive: true });
  expect(await build()).toMatchObject({ code: 0 });
  expect(differences(await published(), expected)).toEqual([]);
});

test('a preview is made anew between two builds with a key, and changes neither', async () => {
  const sealed = await published();
  await rm(join(project, 'dist'), { recursive: true });
  const { code, stdout } = await build({ LANYARD_ENV: 'preview' });
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('preview') });
  expect(await readFile(join(project, 'dist/badges/story-hour-rui-costa.html'), 'utf8')).toContain(
    'VORSCHAU',
  );
  await rm(join(project, 'dist'), { recursive: true });
  expect(await build()).toMatchObject({ code: 0 });
  expect(differences(await published(), sealed)).toEqual([]);
});

test('the cache holds no key, no address and no private badge for others to read', async () => {
  await writeFiles(project, {
    [`${awards}/secret-one.yaml`]: `${newAward('Xanthippe Quux', 3)}visibility: private\n`,
    [`${awards}/plain-one.yaml`]: newAward('Yolanda', 4).replace(
      'id: "did:key:z6Mkn4"',
      'email: yolanda@quux.example',
    ),
  });
  await edit('content/site.yaml', (before) => `${before}plainEmails: allow\n`);
  expect(await build(SALTED)).toMatchObject({ code: 0 });
  const folder = join(project, '.lanyard/cache');
  const paths = [...(await filesBelow(folder)).keys()];
  const all = (await Promise.all(paths.map((path) => readFile(join(folder, path), 'latin1')))).join('\n');
  const keys = await readdir(join(project, 'keys.example'));
  for (const key of keys.filter((name) => name.endsWith('.key')))
    expect(all).not.toContain((await readFile(join(project, 'keys.example', key), 'utf8')).trim());
  expect(all).not.toMatch(/Xanthippe|Quux|quux|secret-one/);
  expect(all.length).toBeGreaterThan(10_000);
});

test('a cache that cannot be written is told of, and the site is built all the same', async () => {
  await rm(join(project, '.lanyard/cache'), { recursive: true });
  await writeFile(join(project, '.lanyard/cache'), 'a file in its place');
  await chmod(join(project, '.lanyard/cache'), 0o400);
  await edit('content/site.yaml', (before) => before.replace(/^title: .*$/m, 'title: Without a cache'));
  const { code, stdout } = await build(SALTED);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('cannot be written') });
});
