import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, linkCommand, npmCall } from '../../../.ci/host-commands.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lanyard-setup-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('npm is called by its own script where it runs this one, on each system without a shell', () => {
  const env = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  for (const platform of ['linux', 'darwin', 'win32']) {
    expect(npmCall(['ci', '--no-fund'], { platform, env })).toEqual({
      command: '/usr/bin/node',
      args: [env.npm_execpath, 'ci', '--no-fund'],
      shell: false,
    });
  }
});

test('elsewhere Windows finds npm.cmd by a shell, and other package managers are not taken for npm', () => {
  expect(npmCall(['ci'], { platform: 'win32', env: {} })).toEqual({
    command: 'npm ci',
    args: [],
    shell: true,
  });
  const other = { npm_execpath: '/usr/lib/yarn/bin/yarn.js' };
  expect(npmCall(['ci'], { platform: 'linux', env: other })).toEqual({
    command: 'npm',
    args: ['ci'],
    shell: false,
  });
});

test('the calls work here', () => {
  for (const env of [process.env, {}]) {
    const { command, args } = npmCall(['--version'], { platform: 'linux', env });
    expect(execFileSync(command, args, { encoding: 'utf8' })).toMatch(/^\d+\.\d+/);
  }
});

test('the command is linked, and a link that is there stays', () => {
  linkCommand(root, 'linux');
  expect(readlinkSync(join(root, 'node_modules/.bin/lanyard'))).toBe('../../src/cli/lanyard.mjs');
  linkCommand(root, 'linux');
});

test('Windows gets scripts instead of a link, and that for its Unix shells works', () => {
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  writeFileSync(join(root, 'src/cli/lanyard.mjs'), 'console.log(process.argv.slice(2).join("|"));\n');
  linkCommand(root, 'win32');
  const folder = join(root, 'node_modules/.bin');
  expect(() => readlinkSync(join(folder, 'lanyard'))).toThrow();
  expect(readFileSync(join(folder, 'lanyard.cmd'), 'utf8')).toBe(
    '@node "%~dp0\\..\\..\\src\\cli\\lanyard.mjs" %*\r\n',
  );
  expect(execFileSync(join(folder, 'lanyard'), ['award', 'a b'], { encoding: 'utf8' })).toBe('award|a b\n');
});

const LOCK = {
  packages: {
    '': { name: 'project' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/tool': { version: '2.0.0', integrity: 'sha512-t', dev: true },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-o', optional: true },
  },
};
const { 'node_modules/a': a, 'node_modules/tool': tool } = LOCK.packages;

test.each([
  ['all that this system needs', { 'node_modules/a': a, 'node_modules/tool': tool }, true],
  ['nothing', {}, false],
  ['another version', { 'node_modules/a': { ...a, version: '1.0.1' }, 'node_modules/tool': tool }, false],
  ['other bytes', { 'node_modules/a': { ...a, integrity: 'sha512-x' }, 'node_modules/tool': tool }, false],
  ['no tools of development', { 'node_modules/a': a }, false],
])(
  'what somebody else has installed is taken where it is what the lock file asks for: %s',
  (_, packages, right) => {
    expect(isInstalled(LOCK, { packages }, { withoutDev: false })).toBe(right);
  },
);

test('a host that leaves the tools of development out has installed what it needs', () => {
  const packages = { 'node_modules/a': a };
  expect(isInstalled(LOCK, { packages }, { withoutDev: true })).toBe(true);
  expect(isInstalled(LOCK, undefined, { withoutDev: true })).toBe(false);
});

test('set-up installs nothing where npm ci has run already', () => {
  cpSync('.ci', join(root, '.ci'), { recursive: true });
  mkdirSync(join(root, 'src/lib'), { recursive: true });
  cpSync('src/lib/withheld-secrets.mjs', join(root, 'src/lib/withheld-secrets.mjs'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK));
  mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
  writeFileSync(join(root, 'node_modules/node/bin/node'), '');
  const installed = { packages: { 'node_modules/a': a, 'node_modules/tool': tool } };
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify(installed));
  // An npm that fails when it is called.
  const env = { PATH: process.env['PATH'], npm_execpath: join(root, 'npm-cli.js') };
  writeFileSync(env.npm_execpath, 'process.exit(1)');
  const setUp = () => execFileSync(process.execPath, ['.ci/setup.mjs'], { cwd: root, env, stdio: 'pipe' });
  setUp();
  expect(readlinkSync(join(root, 'node_modules/.bin/lanyard'))).toContain('lanyard.mjs');
  rmSync(join(root, 'node_modules/.lanyard-lock'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }));
  expect(setUp).toThrow('npm ci failed');
});
