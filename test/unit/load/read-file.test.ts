import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeText, readBytes, readText, unreadable } from '../../../src/load/read-file.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lanyard-read-'));
  await writeFile(join(root, 'four'), 'four');
  await writeFile(join(root, 'empty'), '');
});

afterAll(() => rm(root, { recursive: true }));

test('up to the limit, a file is read', async () => {
  expect(await readText(root, 'four', 4)).toEqual({ content: 'four' });
  expect(await readText(root, 'empty', 0)).toEqual({ content: '' });
  expect(await readText(root, 'four', 3)).toMatchObject({ problem: { code: 'content/file-too-large' } });
});

test('a file that went away, or is a folder, is a problem and no exception', async () => {
  expect(await readBytes(root, 'gone', 10)).toMatchObject({
    problem: { code: 'content/unreadable', file: 'gone', message: expect.stringContaining('ENOENT') },
  });
  expect(await readBytes(root, '.', 10_000)).toMatchObject({ problem: { code: 'content/unreadable' } });
});

test('a fault of the program is not taken for one of the file', () => {
  expect(() => unreadable('x', new TypeError('x is undefined'))).toThrow('x is undefined');
});

test.each([
  [[0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x63], 'a\nb\nc'],
  [[0xef, 0xbb, 0xbf, 0x61], 'a'],
  [[0xe9], undefined],
  [[0xff, 0xfe, 0x61, 0x00], undefined],
  [[0x61, 0x00], undefined],
  [[0xed, 0xa0, 0x80], undefined],
  [[0xc0, 0xaf], undefined],
])('bytes %j are the text %j', (bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});
