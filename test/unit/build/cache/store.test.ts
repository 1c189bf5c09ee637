import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruneStore } from '../../../../src/build/cache/prune-store.ts';
import { createSeal } from '../../../../src/build/cache/seal.ts';
import { createStore, entryPath } from '../../../../src/build/cache/store.ts';

const seal = createSeal([new Uint8Array(32).fill(1)]);
const other = createSeal([new Uint8Array(32).fill(2)]);
const bytes = Buffer.from('a certificate, or whatever costs much');
const folder = () => mkdtempSync(join(tmpdir(), 'lanyard-store-'));
const key = 'k'.repeat(43);

describe('a store', () => {
  it('gives back what it keeps, to other builds too', () => {
    const place = folder();
    createStore(place, seal).put(key, bytes);
    expect(createStore(place, seal).get(key)).toEqual(bytes);
    expect(createStore(place, seal).get('n'.repeat(43))).toBeUndefined();
  });

  it('does not take what was kept with other keys', () => {
    const place = folder();
    createStore(place, other).put(key, bytes);
    expect(createStore(place, seal).get(key)).toBeUndefined();
  });

  it('does not take an entry under another key', () => {
    const place = folder();
    const store = createStore(place, seal);
    store.put(key, bytes);
    store.put('o'.repeat(43), Buffer.from('other'));
    writeFileSync(entryPath(place, 'o'.repeat(43)), readFileSync(entryPath(place, key)));
    expect(store.get('o'.repeat(43))).toBeUndefined();
  });

  it('notices every byte that is changed and every end that is missing', () => {
    const place = folder();
    const store = createStore(place, seal);
    store.put(key, bytes);
    const path = entryPath(place, key);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 1) {
      writeFileSync(path, whole.with(at, (whole[at] ?? 0) ^ 1));
      expect(store.get(key), `byte ${at}`).toBeUndefined();
      writeFileSync(path, whole.subarray(0, at));
      expect(store.get(key), `${at} bytes`).toBeUndefined();
    }
    store.put(key, bytes);
    expect(store.get(key)).toEqual(bytes);
  });

  it('keeps nothing where the disk takes nothing, and says why', () => {
    const place = join(folder(), 'is-a-file');
    writeFileSync(place, '');
    const store = createStore(place, seal);
    store.put(key, bytes);
    expect(store.fault()).toMatch(/^(ENOTDIR|EEXIST)$/);
    expect(store.get(key)).toBeUndefined();
  });

  it('leaves nothing half written beside its entries', () => {
    const place = folder();
    const store = createStore(place, seal);
    store.put(key, bytes);
    store.put(key, bytes);
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(['kk', `kk/${key.slice(2)}`]);
    chmodSync(place, 0o700);
  });
});

describe('pruning', () => {
  const entries = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(43));
  const filled = () => {
    const place = folder();
    const store = createStore(place, seal);
    for (const [age, each] of entries.entries()) {
      store.put(each, Buffer.alloc(1_000));
      utimesSync(entryPath(place, each), 1_000 + age, 1_000 + age);
    }
    return place;
  };
  const left = (place: string) =>
    entries.filter((each) => createStore(place, seal).get(each)).map((each) => each[0]);

  it('removes the oldest that is not in use, until the rest is small enough', () => {
    const place = filled();
    const size = statSync(entryPath(place, entries[0] ?? '')).size;
    pruneStore(place, new Set([entries[0] ?? '']), size * 2);
    expect(left(place)).toEqual(['a', 'd']);
  });

  it('removes nothing that is in use, however large', () => {
    const place = filled();
    pruneStore(place, new Set(entries), 1);
    expect(left(place)).toEqual(['a', 'b', 'c', 'd']);
  });
});
