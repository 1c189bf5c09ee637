import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runGit } from '../../../src/files/git.ts';

const KEY = 'z3u2fprgdREFtGakrHr6zLyTeTEZtivDnYCPZmcSt16EYCER';
const SETUP = join(import.meta.dirname, '../../../.ci/setup.mjs');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-env-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An environment with keys, in which a program of a name only writes down what it was given. */
function environmentWith(program: string, to: string): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, program), `#!/bin/sh\n/usr/bin/env ${to}\n`);
  chmodSync(join(bin, program), 0o755);
  const keys = {
    LANYARD_SIGNING_KEY: KEY,
    LANYARD_SIGNING_KEY_CLUB: KEY,
    LANYARD_SALT_SECRET: 's'.repeat(32),
  };
  return { PATH: bin, HOME: folder, LANYARD_DEBUG: '1', ...keys };
}

test('git is not told the keys', () => {
  const told = runGit(folder, ['log'], { env: environmentWith('git', '') });
  expect(told).toContain('LANYARD_DEBUG=1');
  expect(told).not.toMatch(/z3u2|SIGNING_KEY|SALT_SECRET/);
});

test('the scripts of packages are not told the keys', () => {
  const written = join(folder, 'npm-environment');
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  spawnSync(process.execPath, [SETUP], { cwd: folder, env: environmentWith('npm', `> ${written}`) });
  const told = readFileSync(written, 'utf8');
  expect(told).toContain('LANYARD_DEBUG=1');
  expect(told).not.toMatch(/z3u2|SIGNING_KEY|SALT_SECRET/);
});
