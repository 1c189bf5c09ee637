import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../../../src/build/cache/pack.ts';
import { createSeal, findSeal } from '../../../../src/build/cache/seal.ts';
import { generateKey } from '../../../../src/keys/signer.ts';

const seal = createSeal([new Uint8Array(32).fill(1)]);
const other = createSeal([new Uint8Array(32).fill(2)]);

describe('a seal', () => {
  it('marks the same text in the same way, and only with the same keys', () => {
    expect(seal.mark('text')).toBe(createSeal([new Uint8Array(32).fill(1)]).mark('text'));
    expect(seal.mark('text')).not.toBe(seal.mark('texts'));
    expect(seal.mark('text')).not.toBe(other.mark('text'));
  });

  it('opens what it has closed, and nothing that was changed or closed by another', () => {
    const closed = seal.close('ana@club.example');
    expect(seal.open(closed)?.toString()).toBe('ana@club.example');
    expect(seal.close('ana@club.example')).toEqual(closed);
    expect(closed.toString('latin1')).not.toContain('club');
    expect(other.open(closed)).toBeUndefined();
    for (let at = 0; at < closed.length; at += 1)
      expect(seal.open(Buffer.from(closed.with(at, (closed[at] ?? 0) ^ 1)))).toBeUndefined();
    expect(seal.open(closed, 'a name')).toBeUndefined();
    expect(seal.open(seal.close('ana', 'a name'), 'a name')?.toString()).toBe('ana');
    expect(seal.open(seal.close('ana', 'a name'), 'another')).toBeUndefined();
    expect(seal.open(closed.subarray(0, 20))).toBeUndefined();
    expect(seal.open(Buffer.alloc(0))).toBeUndefined();
  });

  it('is that of the keys in the environment, whatever else is there', async () => {
    const root = mkdtempSync(join(tmpdir(), 'lanyard-seal-'));
    const key = generateKey().exportPrivateKey();
    const mark = async (env: NodeJS.ProcessEnv) => (await findSeal(root, env))?.mark('text');
    expect(await mark({})).toBeUndefined();
    expect(await mark({ LANYARD_SIGNING_KEY: 'no key' })).toBeUndefined();
    const found = await mark({ LANYARD_SIGNING_KEY: key });
    expect(found).toBeDefined();
    expect(await mark({ LANYARD_SIGNING_KEY: ` ${key}\n`, PATH: '/bin' })).toBe(found);
    expect(await mark({ LANYARD_SIGNING_KEY: generateKey().exportPrivateKey() })).not.toBe(found);
    expect(await mark({ LANYARD_SIGNING_KEY: key, LANYARD_SIGNING_KEY_CLUB: key })).not.toBe(found);
  });
});

it('never closes two things with one nonce', () => {
  const closed = [seal.close('ab', 'c'), seal.close('b', 'ca'), seal.close('abc'), seal.close('ab', 'd')];
  expect(new Set(closed.map((each) => each.toString('hex', 0, 12))).size).toBe(closed.length);
});

describe('a pack', () => {
  const path = () => join(mkdtempSync(join(tmpdir(), 'lanyard-pack-')), 'proofs');

  it('keeps what was asked for or set, and forgets the rest', () => {
    const place = path();
    const first = openPack(place, seal);
    first.set('one', { proofValue: 'z1' });
    first.set('two', true);
    expect(first.save()).toBeUndefined();
    const second = openPack(place, seal);
    expect([second.get('one'), second.get('three')]).toEqual([{ proofValue: 'z1' }, undefined]);
    expect(second.save()).toBeUndefined();
    const third = openPack(place, seal);
    expect([third.get('one'), third.get('two')]).toEqual([{ proofValue: 'z1' }, undefined]);
  });

  it('is empty for whoever has other keys, and where anything of it was changed', () => {
    const place = path();
    const pack = openPack(place, seal);
    pack.set('one', 1);
    pack.save();
    expect(openPack(place, other).get('one')).toBeUndefined();
    writeFileSync(place, readFileSync(place).subarray(1));
    expect(openPack(place, seal).get('one')).toBeUndefined();
  });

  it('says why it could not be written', () => {
    const place = path();
    writeFileSync(place, '');
    const pack = openPack(join(place, 'below-a-file'), seal);
    pack.set('one', 1);
    expect(pack.save()).toMatch(/^(ENOTDIR|EEXIST)$/);
  });
});
