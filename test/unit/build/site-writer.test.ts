import {
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInventory, writeInventory } from '../../../src/build/cache/inventory.ts';
import { createSeal } from '../../../src/build/cache/seal.ts';
import { publishedSite } from '../../../src/build/reusable-site.ts';
import { SiteWriter } from '../../../src/build/site-writer.ts';

const seal = createSeal([new Uint8Array(32)]);
const text = (value: string) => new TextEncoder().encode(value);

/** A published site of two files, the times of which are long ago. */
function builtSite() {
  const root = mkdtempSync(join(tmpdir(), 'lanyard-writer-'));
  const published = join(root, 'dist');
  const place = join(root, 'built.json');
  const first = new SiteWriter(join(root, 'first'), []);
  first.write('badges/a.json', text('a'), 'key of a');
  first.write('robots.txt', text('robots'));
  for (const path of ['badges/a.json', 'robots.txt']) utimesSync(join(root, 'first', path), 1_000, 1_000);
  const record = { madeFrom: 'sources', output: 'dist', warnings: ['careful'], beside: [] };
  writeInventory(place, { ...record, files: first.finish() }, seal);
  renameSync(join(root, 'first'), published);
  const built = readInventory(place, seal);
  const writer = () => new SiteWriter(join(root, 'second'), [publishedSite(published, built.files)]);
  return { root, published, place, built, writer, at: (path: string) => join(root, 'second', path) };
}

test('what is made from the same is the same file, with its time of change', () => {
  const { writer: create, at } = builtSite();
  const writer = create();
  expect(writer.reuse('badges/a.json', 'key of a')).toBe(true);
  expect(readFileSync(at('badges/a.json'), 'utf8')).toBe('a');
  expect(statSync(at('badges/a.json')).mtimeMs).toBe(1_000_000);
  expect(writer.reused).toBe(1);
});

test('what comes out the same keeps its time, though it was made anew', () => {
  const { writer: create, at } = builtSite();
  const writer = create();
  writer.write('badges/a.json', text('a'), 'another key');
  writer.write('robots.txt', text('other robots'));
  expect(statSync(at('badges/a.json')).mtimeMs).toBe(1_000_000);
  expect(statSync(at('robots.txt')).mtimeMs).toBeGreaterThan(1_000_000);
  expect(writer.finish().get('badges/a.json')?.key).toBe('another key');
});

test('what others wrote is taken in: the same file where it is the same', async () => {
  const { writer: create, at } = builtSite();
  const writer = create();
  writer.write('badges/b.json', text('b'));
  writeFileSync(at('robots.txt'), 'robots');
  writeFileSync(at('page.html'), 'page');
  await writer.adopt((path) => (path === 'page.html' ? 'key of page' : undefined));
  expect(statSync(at('robots.txt')).mtimeMs).toBe(1_000_000);
  const keys = Array.from(writer.finish(), ([path, { key }]) => [path, key]);
  expect(Object.fromEntries(keys)).toEqual({
    'badges/b.json': '',
    'robots.txt': '',
    'page.html': 'key of page',
  });
});

test('a copy of a published file is as good as the file, with the copy’s time', () => {
  const { published, writer: create, at } = builtSite();
  const path = join(published, 'badges/a.json');
  rmSync(path);
  writeFileSync(path, 'a');
  utimesSync(path, 2_000, 2_000);
  expect(create().reuse('badges/a.json', 'key of a')).toBe(true);
  expect(statSync(at('badges/a.json')).mtimeMs).toBe(2_000_000);
});

test('a published file that was changed, or leads elsewhere, is not taken over', () => {
  const { published, writer: create } = builtSite();
  const path = join(published, 'badges/a.json');
  writeFileSync(path, 'x');
  expect(create().reuse('badges/a.json', 'key of a')).toBe(false);
  rmSync(path);
  expect(create().reuse('badges/a.json', 'key of a')).toBe(false);
  writeFileSync(join(published, 'same'), 'a');
  symlinkSync(join(published, 'same'), path);
  expect(create().reuse('badges/a.json', 'key of a')).toBe(false);
});

test('what was made from something else is not taken over', () => {
  const writer = builtSite().writer();
  expect(writer.reuse('badges/a.json', 'another key')).toBe(false);
  expect(writer.reuse('robots.txt', 'any')).toBe(false);
});

test('two outputs on one path are a fault', () => {
  const writer = builtSite().writer();
  writer.write('robots.txt', text('one'));
  expect(() => writer.write('robots.txt', text('two'))).toThrow('Two outputs write robots.txt.');
});

test('an inventory is read back whole, and by nobody without the keys', () => {
  const { place, built } = builtSite();
  expect(built).toMatchObject({ madeFrom: 'sources', output: 'dist', warnings: ['careful'] });
  expect([...built.files.keys()]).toEqual(['badges/a.json', 'robots.txt']);
  expect(readInventory(place, createSeal([new Uint8Array(32).fill(1)])).files.size).toBe(0);
  const closed = readFileSync(place);
  expect(closed.includes('robots.txt')).toBe(false);
  writeFileSync(place, closed.with(closed.length - 1, (closed.at(-1) ?? 0) ^ 1));
  expect(readInventory(place, seal)).toMatchObject({ madeFrom: '', files: new Map() });
});
