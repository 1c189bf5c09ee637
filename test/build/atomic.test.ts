import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, inject, test, vi } from 'vitest';
import { restoreSite } from '../../src/build/staging.ts';
import { generateKey } from '../../src/keys/signer.ts';
import { buildProject, startBuild } from '../support/build-project.ts';
import { differences, filesBelow } from '../support/files-below.ts';
import { copyProject } from '../support/project-copy.ts';

vi.setConfig({ testTimeout: 600_000 });

/** A project whose `dist` was built from its content before the last change. */
let project: string;
let old: ReadonlyMap<string, string>;
/** How long a build takes, in milliseconds. */
let duration: number;

beforeAll(async () => {
  project = await copyProject();
  await keepOneBadge(join(project, 'content'));
  const start = performance.now();
  expect(await buildProject(project)).toMatchObject({ code: 0 });
  duration = performance.now() - start;
  old = await published(project);
  await edit('content/site.yaml', (text) => text.replace('Badges earned', 'Badges deserved'));
}, 300_000);

const published = (folder: string) => filesBelow(join(folder, 'dist'));

/** One badge builds faster than a dozen of six kinds, and shows as much here. */
async function keepOneBadge(content: string): Promise<void> {
  for (const folder of ['awards/2025', 'awards/2026', 'achievements']) {
    for (const file of await readdir(join(content, folder))) {
      if (!file.startsWith('bowline')) await rm(join(content, folder, file));
    }
  }
}

async function edit(file: string, change: (text: string) => string): Promise<string> {
  const before = await readFile(join(project, file), 'utf8');
  await writeFile(join(project, file), change(before));
  return before;
}

const forge = new URL('forge-signatures.ts', import.meta.url).href;
const FAILURES = [
  ['a mistake in the content', { file: 'content/site.yaml', add: 'titel: Badges\n' }, {}, 1],
  ['a key that is not the issuer’s', {}, { LANYARD_SIGNING_KEY: generateKey().exportPrivateKey() }, 4],
  ['production without a key', {}, { LANYARD_ENV: 'production' }, 4],
  ['signatures that do not verify', {}, { NODE_OPTIONS: `--import ${forge}` }, 1],
  ['a page that cannot be made', { file: 'src/pages/404.astro', add: '{failing.here}\n' }, {}, 1],
] as const;

test.for(FAILURES)('%s leaves what is published as it was', async ([, change, env, exitCode], { expect }) => {
  // What the build before has kept would be taken in the place of what cannot be made now.
  await rm(join(project, '.lanyard'), { recursive: true, force: true });
  const before = 'file' in change ? await edit(change.file, (text) => `${text}${change.add}`) : undefined;
  const { code, stdout, stderr } = await buildProject(project, env);
  if ('file' in change && before !== undefined) await writeFile(join(project, change.file), before);
  expect({ code, stdout, stderr }).toMatchObject({ code: exitCode });
  expect(differences(old, await published(project))).toEqual([]);
});

const KILLS = 15;

test('a build that is killed at any moment leaves one whole site, the old or the new', async () => {
  const expected = await builtElsewhere();
  const [dist, kept] = [join(project, 'dist'), join(project, '.kept')];
  await cp(dist, kept, { recursive: true });
  const seen = new Set<string>();
  for (let kills = 0; kills < KILLS; ) {
    const { killed, after } = await killBuild((duration * (kills + 0.5)) / KILLS);
    if (killed) kills += 1;
    else duration = after;
    for (const name of await leftovers()) seen.add(name);
    await restoreSite(project, dist);
    const found = await published(project);
    if (differences(found, old).length === 0) continue;
    expect(differences(found, expected)).toEqual([]);
    await rm(dist, { recursive: true });
    await cp(kept, dist, { recursive: true });
  }
  expect(seen.size).toBeGreaterThan(0);
  expect(await buildProject(project)).toMatchObject({ code: 0 });
  expect(differences(await published(project), expected)).toEqual([]);
  expect(await leftovers()).toEqual([]);
});

/** Kills a build after so many milliseconds; it may be over before, as machines are busy at times. */
async function killBuild(delay: number): Promise<{ killed: boolean; after: number }> {
  const start = performance.now();
  const build = startBuild(project);
  const closed = once(build, 'close');
  await Promise.race([closed, sleep(delay)]);
  const after = performance.now() - start;
  const killed = build.kill('SIGKILL');
  await closed;
  return { killed, after };
}

let elsewhere: Promise<ReadonlyMap<string, string>> | undefined;

/** What the project's content makes in a place of its own. */
function builtElsewhere(): Promise<ReadonlyMap<string, string>> {
  elsewhere ??= buildElsewhere();
  return elsewhere;
}

async function buildElsewhere(): Promise<ReadonlyMap<string, string>> {
  const other = await copyProject({ content: join(project, 'content') });
  expect(await buildProject(other)).toMatchObject({ code: 0 });
  return published(other);
}

const leftovers = async () =>
  (await readdir(join(project, '.lanyard')).catch(() => [])).filter((name) => /-\d+$/.test(name));

test('a build that dies at either of the two renames loses nothing', async () => {
  for (const renames of [0, 1, 2]) {
    const root = await mkdtemp(join(inject('runFolder'), 'dying-'));
    await publishOften(root, 'old', 1);
    const { signal } = await publishOften(root, 'new', 1, { DIE_AFTER_RENAMES: String(renames) });
    expect(signal).toBe('SIGKILL');
    await restoreSite(root, join(root, 'dist'));
    expect(await texts(root)).toEqual(renames < 2 ? ['old 0', 'old 0'] : ['new 0', 'new 0']);
  }
});

test('builds that publish at the same place at once leave one whole site', async () => {
  const root = await mkdtemp(join(inject('runFolder'), 'at-once-'));
  const ends = await Promise.all(['a', 'b', 'c'].map((name) => publishOften(root, name, 100)));
  expect(ends).toEqual([
    { code: 0, signal: null },
    { code: 0, signal: null },
    { code: 0, signal: null },
  ]);
  const [first, second] = await texts(root);
  expect(first).toMatch(/^[abc] 99$/);
  expect(second).toBe(first);
  expect(await readdir(join(root, '.lanyard'))).toEqual([]);
});

test('two builds of one project at once both end well', async () => {
  const builds = await Promise.all([buildProject(project), buildProject(project)]);
  expect(builds).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(differences(await published(project), await builtElsewhere())).toEqual([]);
});

/** Runs publish-often.ts, which may be made to die at a rename. */
async function publishOften(root: string, name: string, times: number, env: NodeJS.ProcessEnv = {}) {
  const script = fileURLToPath(new URL('publish-often.ts', import.meta.url));
  const child = spawn(process.execPath, [script, root, name, String(times)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal };
}

const texts = (root: string) =>
  Promise.all(['first', 'second'].map((file) => readFile(join(root, 'dist', file), 'utf8')));
