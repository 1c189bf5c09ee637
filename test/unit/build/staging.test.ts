import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, inject, test } from 'vitest';
import { createStaging, restoreSite } from '../../../src/build/staging.ts';

/** Greater than any process id that Linux or macOS gives out. */
const NOBODY = 99_999_999;

let root: string;
let target: string;

beforeEach(async () => {
  root = await mkdtemp(join(inject('runFolder'), 'staging-'));
  target = join(root, 'dist');
});

async function write(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
}

const published = () => readFile(join(target, 'index.html'), 'utf8');
const work = () => readdir(join(root, '.lanyard'));

test('the new site takes the place of the old, and nothing is left over', async () => {
  await write(target, 'old');
  await writeFile(join(target, 'gone.html'), 'old');
  const staging = await createStaging(root, target);
  await write(staging.folder, 'new');
  expect(await published()).toBe('old');
  await staging.publish();
  expect(await published()).toBe('new');
  expect(await readdir(target)).toEqual(['index.html']);
  expect(await work()).toEqual([]);
});

test('a first site is published where there was none', async () => {
  const staging = await createStaging(root, target);
  await write(staging.folder, 'new');
  await staging.publish();
  expect(await published()).toBe('new');
});

test('a site that was moved away by a build that died comes back', async () => {
  await write(join(root, `.lanyard/previous-${NOBODY}`), 'old');
  expect(await restoreSite(root, target)).toBe(true);
  expect(await published()).toBe('old');
});

test('a site that a running build has moved away is left to it', async () => {
  await write(join(root, `.lanyard/previous-${process.ppid}`), 'old');
  expect(await restoreSite(root, target)).toBe(false);
});

test('a published site is never replaced by an older one', async () => {
  await write(target, 'new');
  await write(join(root, `.lanyard/previous-${NOBODY}`), 'old');
  expect(await restoreSite(root, target)).toBe(false);
  expect(await published()).toBe('new');
});

test('what is being deleted is never taken for a site', async () => {
  await write(join(root, `.lanyard/waste-${NOBODY}`), 'half of it');
  expect(await restoreSite(root, target)).toBe(false);
});

test('what dead builds left is removed, also where their number is now ours; what running ones need is not', async () => {
  for (const name of [`site-${NOBODY}`, `waste-${NOBODY}`, `site-${process.pid}`, `site-${process.ppid}`]) {
    await write(join(root, '.lanyard', name), 'half of it');
  }
  await write(join(root, '.lanyard/private'), 'kept');
  const staging = await createStaging(root, target);
  expect((await work()).sort()).toEqual(['private', `site-${process.pid}`, `site-${process.ppid}`].sort());
  expect(await readdir(staging.folder)).toEqual([]);
});
