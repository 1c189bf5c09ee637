import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Representation } from '../../src/server/http/representation.ts';
import { createSpool } from '../../src/server/http/spool.ts';
import { createContentStore } from '../../src/server/static/content-store.ts';

const TEXT = 'A list of badges. '.repeat(20_000);

let folder: string;
let file: string;
let passed = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanyard-store-'));
  file = join(folder, 'list.json');
  await writeFile(file, TEXT);
});
afterEach(() => rm(folder, { recursive: true }));

function bytesOf({ content, size }: Representation): Buffer {
  if (Buffer.isBuffer(content)) return content;
  const open = content.open();
  const bytes = Buffer.alloc(size);
  expect(open.read(bytes, 0)).toBe(size);
  open.close();
  return bytes;
}

test('what is encoded is kept out of memory, and never encoded again while the file holds the same', async () => {
  const store = createContentStore(() => passed);
  const first = await store.read(file, 'br');
  expect(first.encoding).toBe('br');
  expect(Buffer.isBuffer(first.content)).toBe(false);
  expect(brotliDecompressSync(bytesOf(first)).toString()).toBe(TEXT);
  await writeFile(file, TEXT);
  await utimes(file, 1_000, 1_000);
  passed += 1_000;
  const second = await store.read(file, 'br');
  expect(second.content).toBe(first.content);
  expect([second.etag, second.modified]).toEqual([first.etag, 1_000_000]);
  store.close();
});

test('many contents in one spool are each their own', async () => {
  const store = createContentStore(() => passed);
  const texts = Array.from({ length: 50 }, (_, index) => `Badge ${index}. `.repeat(500 + index));
  const files = texts.map((_, index) => join(folder, `b${index}.html`));
  await Promise.all(files.map((each, index) => writeFile(each, texts[index] ?? '')));
  const encoded = await Promise.all(files.map((each) => store.read(each, 'br')));
  expect(encoded.map((each) => brotliDecompressSync(bytesOf(each)).toString())).toEqual(texts);
  store.close();
});

test('a spool that is full takes nothing more, and keeps what it has', async () => {
  const spool = createSpool(10);
  const kept = await spool.add(Buffer.from('012345678'));
  expect(await spool.add(Buffer.from('ab'))).toBeUndefined();
  const bytes = Buffer.alloc(20);
  expect(kept?.open().read(bytes, 4)).toBe(5);
  expect(bytes.toString('latin1', 0, 5)).toBe('45678');
  spool.close();
  expect(await spool.add(Buffer.from('c'))).toBeUndefined();
});
