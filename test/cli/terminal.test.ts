import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Sandbox } from './sandbox.ts';

/** Questions on a real terminal: Python's pty module is the person at the keyboard. */

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;
const driver = fileURLToPath(new URL('./terminal.py', import.meta.url));
const sandboxes: Sandbox[] = [];

afterEach(() => {
  for (const sandbox of sandboxes.splice(0)) sandbox.remove();
});

/** Runs a command on a terminal and types each answer when its question appears. */
async function converse(sandbox: Sandbox, command: string, answers: readonly (readonly [string, string])[]) {
  sandbox.write('../conversation.json', JSON.stringify({ command, answers }));
  return sandbox.run(`python3 ${driver} ../conversation.json`, { env: { TERM: 'xterm', NO_COLOR: '' } });
}

function open(site: string | undefined): Sandbox {
  const sandbox = new Sandbox(site);
  sandboxes.push(sandbox);
  return sandbox;
}

test.runIf(hasPython)(
  'init asks for what is not given, and asks again where an answer is wrong',
  async () => {
    const sandbox = open(undefined);
    const { stdout, exitCode } = await converse(sandbox, 'lanyard init --name "Quay badges"', [
      ['Who awards', 'Quay Club\r'],
      ['short id', '\r'],
      ['Where will', 'quay.example\r'],
      ['without https://', '\u0015https://quay.example\r'],
    ]);
    expect(stdout).toContain('This project is now Quay badges');
    expect(exitCode).toBe(0);
    expect(readFileSync(join(sandbox.root, 'content/site.yaml'), 'utf8')).toMatch(
      /site: https:\/\/quay\.example\ntitle: Quay badges\nlanguage: en\nissuer: quay-club\n/,
    );
    expect(statSync(join(sandbox.root, 'keys/quay-club.key')).mode & 0o777).toBe(0o600);
    expect(stdout).not.toMatch(/z3u2/);
  },
);

test.runIf(hasPython)('award lets an achievement be chosen and hashes the address', async () => {
  const sandbox = open('club');
  const { exitCode } = await converse(sandbox, 'lanyard award', [
    ['Which achievement', '\u001b[B\r'],
    ['Name of the recipient', 'Bo Berg\r'],
    ['E-mail address', 'bo\r'],
    ['not an e-mail', '\u0015bo@member.example\r'],
  ]);
  expect(exitCode).toBe(0);
  const [file = ''] = readdirSync(join(sandbox.root, 'content/awards/2026')).filter(
    (name) => !name.startsWith('ana'),
  );
  const text = readFileSync(join(sandbox.root, 'content/awards/2026', file), 'utf8');
  expect(text).toMatch(/achievement: day-skipper\nrecipient:\n {2}name: Bo Berg\n {2}email: sha256\$/);
  expect(text).not.toContain('member');
});

test.runIf(hasPython)('Ctrl-C at a question writes nothing', async () => {
  const sandbox = open('club');
  const before = sandbox.files();
  const { stdout, exitCode } = await converse(sandbox, 'lanyard award bowline', [
    ['Name of the recipient', '\u0003'],
  ]);
  expect(stdout).toContain('cancelled; nothing was written');
  expect(exitCode).toBe(2);
  expect(sandbox.files()).toEqual(before);
});

test.runIf(hasPython)('a report on a terminal is in colour, unless NO_COLOR is set', async () => {
  const sandbox = open('club');
  const red = await converse(sandbox, 'env -u NO_COLOR lanyard award nothing', []);
  expect(red.stdout).toContain('\u001b[31m');
  const plain = await converse(sandbox, 'NO_COLOR=1 lanyard award nothing', []);
  expect(plain.stdout).not.toContain('\u001b[');
});

test('a reader that stops early is no fault', async () => {
  const sandbox = open('club');
  const result = await sandbox.run('lanyard check --json | true');
  expect(result.stderr).toBe('');
});

test.runIf(hasPython)('erase asks first: Enter alone is a no, and --yes needs no answer', async () => {
  const sandbox = open('club');
  const award = join(sandbox.root, 'content/awards/2026/ana-bowline.yaml');
  const refused = await converse(sandbox, 'lanyard erase ana-bowline', [['for ever?', '\r']]);
  expect(refused.exitCode).not.toBe(0);
  expect(existsSync(award)).toBe(true);
  const done = await converse(sandbox, 'lanyard erase ana-bowline', [['for ever?', 'y']]);
  expect(done.exitCode).toBe(0);
  expect(existsSync(award)).toBe(false);

  const other = open('club');
  expect((await converse(other, 'lanyard erase ana-bowline --yes', [])).exitCode).toBe(0);
});

test.runIf(hasPython)('what is selected is shown and asked about: Enter alone changes nothing', async () => {
  const sandbox = open('club');
  const award = join(sandbox.root, 'content/awards/2026/ana-bowline.yaml');
  const command = 'lanyard revoke --name ana --reason "Not hers"';
  const refused = await converse(sandbox, command, [['Revoke this award?', '\r']]);
  expect(refused.stdout).toMatch(
    /Ana Lima .*ana-bowline[\s\S]*Revoke this award\?[\s\S]*nothing was written/,
  );
  expect(refused.exitCode).toBe(2);
  expect(readFileSync(award, 'utf8')).not.toContain('revoked');

  const done = await converse(sandbox, command, [['Revoke this award?', 'y']]);
  expect(done.exitCode).toBe(0);
  expect(readFileSync(award, 'utf8')).toContain('reason: Not hers');
});

test.runIf(hasPython)('a list is as wide as the terminal', async () => {
  const sandbox = open('club');
  const listed = await converse(sandbox, 'stty cols 60; lanyard list', []);
  expect(listed.stdout).toContain('ana-bowline');
  expect(listed.stdout).not.toContain('VISIBILITY');
});

test.runIf(hasPython)('help is broken where the terminal ends; commands stay whole', async () => {
  const sandbox = open('club');
  for (const command of [
    'lanyard --help',
    'lanyard doctor --help',
    'lanyard serve --help',
    'lanyard notify --help',
  ]) {
    const { stdout } = await converse(sandbox, `stty cols 60; ${command}`, []);
    const sentences = stdout.split(/\r?\n/).filter((line) => !line.startsWith(' '));
    for (const line of sentences) expect(line.length, line).toBeLessThanOrEqual(60);
  }
  const { stdout } = await converse(sandbox, 'stty cols 60; lanyard doctor --help', []);
  expect(stdout).toContain(
    'lanyard doctor https://badges.club.example --connect-to badges.club.example=203.0.113.7:443',
  );
});
