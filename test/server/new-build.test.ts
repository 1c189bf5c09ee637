import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LARGE, type ServedSite, serveSite, writeSite } from './served-site.ts';

let site: ServedSite;
beforeEach(async () => {
  site = await serveSite();
});
afterEach(() => site.close());

/** Puts another site in the folder's place, as a build does: by two renames. */
async function replace(files: Readonly<Record<string, string>>): Promise<void> {
  await writeSite(`${site.folder}-next`, files);
  await rename(site.folder, `${site.folder}-previous`);
  await rename(`${site.folder}-next`, site.folder);
  await rm(`${site.folder}-previous`, { recursive: true });
}

const bodyOf = async (path: string) => (await site.ask(path)).body.toString();

/** Asks until the answer is another one, for a second at most. */
async function until(expected: string, ask: () => Promise<string>): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await ask()) === expected) break;
    await sleep(10);
  }
  return ask();
}

test('a new build is seen once a second has passed', async () => {
  expect(await bodyOf('/badges/ana.png')).toBe('0123456789');
  await replace({ 'badges/ana.png': 'new', 'badges/bo.png': 'bo' });
  expect(await bodyOf('/badges/ana.png')).toBe('0123456789');
  site.pass(1_000);
  expect(await until('new', () => bodyOf('/badges/ana.png'))).toBe('new');
  expect(await until('bo', () => bodyOf('/badges/bo.png'))).toBe('bo');
});

test('a file that the new build has changed is never sent with the old one’s tag', async () => {
  await replace({ 'badges/ana.png': 'new' });
  const first = await site.ask('/badges/ana.png');
  site.pass(1_000);
  await until('new', () => bodyOf('/badges/ana.png'));
  const second = await site.ask('/badges/ana.png');
  expect(first.body.toString() === 'new').toBe(first.headers.etag === second.headers.etag);
});

test('a file that the new build has not is missing at once, before a second has passed', async () => {
  await rm(join(site.folder, 'badges/ana.png'));
  const { status, body } = await site.ask('/badges/ana.png');
  expect([status, body.toString()]).toEqual([404, '<!doctype html><title>Nothing here</title>']);
});

test('a large file that was replaced is never sent in part of the old length', async () => {
  expect((await site.ask('/large.pdf')).body.length).toBe(LARGE.length);
  const shorter = LARGE.subarray(0, 2_000_000);
  await writeFile(join(site.folder, 'large.pdf'), shorter);
  await utimes(join(site.folder, 'large.pdf'), 1_000, 1_000);
  const { status, body } = await site.ask('/large.pdf');
  expect([status, body.equals(shorter)]).toEqual([200, true]);
});

test('while there is no folder, what is in memory is served and the rest asks for patience', async () => {
  await bodyOf('/badges/ana.png');
  await rename(site.folder, `${site.folder}-away`);
  site.pass(1_000);
  expect(await bodyOf('/badges/ana.png')).toBe('0123456789');
  const { status, headers } = await site.ask('/badges/ana.html');
  expect([status, headers['retry-after']]).toEqual([503, '1']);
  await rename(`${site.folder}-away`, site.folder);
  expect((await site.ask('/badges/ana.html')).status).toBe(200);
});

test('builds that follow each other closely break no answer', async () => {
  const statuses = new Set<number>();
  let isDone = false;
  const visit = async () => {
    while (!isDone) {
      for (const path of ['/', '/badges/ana.html', '/large.pdf', '/badges/ana']) {
        site.pass(300);
        const { status, body, headers } = await site.ask(path);
        statuses.add(status);
        expect(String(body.length)).toBe(headers['content-length']);
      }
    }
  };
  const visits = [visit(), visit(), visit()];
  for (let build = 0; build < 15; build++) {
    await replace({ 'badges/ana.html': 'x'.repeat(build) });
    // Not so closely that one answer meets a new build each time that it is tried.
    await sleep(50);
  }
  isDone = true;
  await Promise.all(visits);
  expect([...statuses]).toEqual([200]);
  expect((await site.ask('/large.pdf')).body.equals(LARGE)).toBe(true);
});
