import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LockHolder, takeLock } from '../../../src/files/lock.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-lock-'));
  file = join(folder, 'deep/er/lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

class Busy extends Error {
  readonly holder: LockHolder;

  constructor(holder: LockHolder) {
    super('busy');
    this.holder = holder;
  }
}

const take = (maxAge?: number) =>
  takeLock(file, { busy: (holder) => new Busy(holder), ...(maxAge === undefined ? {} : { maxAge }) });

/** Puts somebody's lock there, so many seconds ago. */
function hold(text: string, secondsAgo = 0): void {
  take()();
  writeFileSync(file, text);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(file, then, then);
}

const by = (id: number | undefined, host = hostname()) => JSON.stringify({ process: id, host });

test('a lock is there until it is let go, and is taken once', () => {
  const release = take();
  expect(() => take()).toThrow(Busy);
  release();
  expect(existsSync(file)).toBe(false);
  take()();
});

test.each([
  ['a process that runs', by(process.ppid)],
  ['a process of another machine', by(99_999_999, `not-${hostname()}`)],
  ['nobody that can be read', '{"process":'],
  ['nobody that is named', 'null'],
])('a lock of %s is refused', (_name, text) => {
  hold(text);
  expect(() => take()).toThrow(Busy);
  expect(existsSync(`${file}.takeover`)).toBe(false);
});

test.each([
  ['a process that is no more', () => by(spawnSync(process.execPath, ['-e', '']).pid)],
  ['a process before us with our number', () => by(process.pid)],
])('a lock of %s is taken over', (_name, text) => {
  hold(text());
  take()();
  expect(existsSync(file)).toBe(false);
});

test('a lock is taken over when nobody can hold it for so long', () => {
  hold(by(process.ppid), 61);
  expect(() => take()).toThrow(Busy);
  expect(() => take(62_000)).toThrow(Busy);
  take(60_000)();
});

test('two do not take a lock over at once; who was killed at it is no hindrance for longer than a minute', () => {
  hold(by(process.pid));
  const guard = `${file}.takeover`;
  writeFileSync(guard, by(process.ppid));
  expect(() => take()).toThrow(expect.objectContaining({ holder: expect.objectContaining({ file: guard }) }));
  const past = Date.now() / 1000 - 61;
  utimesSync(guard, past, past);
  take()();
});
