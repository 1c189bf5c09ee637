import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildMoment } from '../../../src/build/clock.ts';

const COMMITTED = '2026-03-01T09:00:00Z';
const PRESENT = '2026-11-20T12:00:00Z';
const now = (root: string, env = {}) => buildMoment(root, env, Date.parse(PRESENT));

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lanyard-clock-'));
  write('content/site.yaml', 'site: https://badges.quay.example\n');
  write('.gitignore', 'dist/\nkeys/\n.DS_Store\ncontent/drafts/\ncontent/awards/2026/kept-back.yaml\n');
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function git(...words: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: COMMITTED, GIT_COMMITTER_DATE: COMMITTED };
  const names = ['-c', 'user.name=A', '-c', 'user.email=a@club.example'];
  execFileSync('git', ['-C', root, ...names, ...words], { env, stdio: 'ignore' });
}

function commit(): void {
  git('init');
  git('add', '--all');
  git('commit', '--message', 'Begin');
}

test('content as it was committed is dated by its commit', () => {
  commit();
  expect(now(root)).toBe(COMMITTED);
});

test.each([
  ['a new award', 'content/awards/2026/new.yaml'],
  ['a name with signs of its own', 'content/awards/2026/"ä".yaml'],
  ['a changed file', 'content/site.yaml'],
  ['an award that git ignores', 'content/awards/2026/kept-back.yaml'],
  ['a folder that git ignores', 'content/drafts/one.yaml'],
])('%s that is not committed is dated by the present', (_, file) => {
  commit();
  write(file, 'achievement: first-badge\n');
  expect(now(root)).toBe(PRESENT);
});

test('a deleted award, too, is a change of the present', () => {
  write('content/awards/2026/old.yaml', 'achievement: first-badge\n');
  commit();
  rmSync(join(root, 'content/awards'), { recursive: true });
  expect(now(root)).toBe(PRESENT);
});

test.each(['dist/index.html', 'notes.txt', 'content/.DS_Store'])('%s changes no date', (file) => {
  commit();
  write(file, 'x');
  expect(now(root)).toBe(COMMITTED);
});

test('a project below the top of its repository is dated by its own content', () => {
  write('club/content/site.yaml', 'site: https://badges.quay.example\n');
  commit();
  write('content/awards/2026/new.yaml', 'achievement: first-badge\n');
  expect(now(join(root, 'club'))).toBe(COMMITTED);
  expect(now(root)).toBe(PRESENT);
});

test('without git, without a commit, or with content that git ignores, the present counts', () => {
  expect(now(root)).toBe(PRESENT);
  git('init');
  expect(now(root)).toBe(PRESENT);
  write('.gitignore', 'content/\n');
  commit();
  expect(now(root)).toBe(PRESENT);
});

test('SOURCE_DATE_EPOCH comes before everything, and must be a number', () => {
  commit();
  expect(now(root, { SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01T00:00:00Z');
  expect(now(root, { SOURCE_DATE_EPOCH: '' })).toBe(COMMITTED);
  expect(() => now(root, { SOURCE_DATE_EPOCH: '1e9' })).toThrow('clock/malformed');
});
