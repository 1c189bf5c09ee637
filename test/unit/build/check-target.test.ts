import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkTarget } from '../../../src/build/check-target.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lanyard-target-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const target = () => join(root, 'dist/');

test('a folder that is not there, or is a site, is taken', () => {
  checkTarget(root, target());
  mkdirSync(target());
  checkTarget(root, target());
  checkTarget(root, join(root, 'deep/er/dist/'));
});

test('spaces and letters of any language are fine in a project’s path', () => {
  const odd = join(root, 'Clube náutico (2026) 港');
  mkdirSync(odd);
  checkTarget(odd, join(odd, 'dist/'));
});

test.each(['#', '?', '%'])('%s in a project’s path is told', (sign) => {
  const odd = join(root, `badges${sign}1`);
  mkdirSync(odd);
  expect(() => checkTarget(odd, join(odd, 'dist/'))).toThrow(`has "${sign}" in it`);
});

test('a link, a file and the project itself are told', () => {
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'dist'));
  expect(() => checkTarget(root, target())).toThrow('put into dist: it is a symbolic link');
  rmSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist'), '');
  expect(() => checkTarget(root, target())).toThrow('it is a file');
  expect(() => checkTarget(root, `${root}/`)).toThrow('it holds the project itself');
});

test('a mount is told', () => {
  expect(() => checkTarget('/nowhere', '/proc/')).toThrow('is a mount of its own');
});

const other = ['/dev/shm', '/run'].find((folder) => {
  const disk = statSync(folder, { throwIfNoEntry: false })?.dev;
  return disk !== undefined && disk !== statSync(tmpdir()).dev;
});

test.skipIf(other === undefined)('the folder of builds on another disk is told', () => {
  symlinkSync(other ?? '', join(root, '.lanyard'));
  expect(() => checkTarget(root, target())).toThrow('is on another disk than .lanyard');
});

test('a file where builds work is told', () => {
  writeFileSync(join(root, '.lanyard'), '');
  expect(() => checkTarget(root, target())).toThrow('.lanyard is a file');
});
