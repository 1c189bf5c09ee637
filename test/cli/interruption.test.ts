import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Sandbox } from './sandbox.ts';

/** Commands that are killed or may not write: nothing is half done, and nothing is lost. */

const sandboxes: Sandbox[] = [];

function open(): Sandbox {
  const sandbox = new Sandbox('club');
  sandboxes.push(sandbox);
  return sandbox;
}

afterEach(() => {
  for (const sandbox of sandboxes.splice(0)) sandbox.remove();
});

const command = fileURLToPath(new URL('../../src/cli/lanyard.mjs', import.meta.url));

test('an import that is killed while it writes is undone by the next command', async () => {
  const sandbox = open();
  const rows = Array.from({ length: 3000 }, (_, index) => `Member ${index},m${index}@member.example`);
  sandbox.write('roster.csv', `name,email\n${rows.join('\n')}\n`);
  const folder = join(sandbox.root, 'content/awards/2026');
  const child = spawn(
    process.execPath,
    [command, 'import', 'roster.csv', '--achievement', 'bowline', '--date', '2026-11-01'],
    {
      cwd: sandbox.root,
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (readdirSync(folder).length === 1 && child.exitCode === null)
    await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  expect(readdirSync(folder).length).toBeGreaterThan(1);
  expect(readdirSync(folder).length).toBeLessThan(3001);

  const { exitCode } = await sandbox.run('lanyard check');
  expect(exitCode).toBe(0);
  expect(readdirSync(folder)).toEqual(['ana-bowline.yaml']);
  expect(existsSync(join(sandbox.root, '.lanyard/pending'))).toBe(false);
});

test('Ctrl-C during the writing of an import lets it end', async () => {
  const sandbox = open();
  const rows = Array.from({ length: 2000 }, (_, index) => `m${index}@member.example`);
  sandbox.write('roster.csv', `email\n${rows.join('\n')}\n`);
  const folder = join(sandbox.root, 'content/awards/2026');
  const child = spawn(
    process.execPath,
    [command, 'import', 'roster.csv', '--achievement', 'bowline', '--date', '2026-11-01'],
    {
      cwd: sandbox.root,
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (readdirSync(folder).length === 1 && child.exitCode === null)
    await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGINT');
  await ended;
  expect(child.exitCode).toBe(0);
  const written = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.yaml'));
  expect(written.length).toBe(2001);
});

/** Root may write anywhere: the command then runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

test.each([
  'lanyard award bowline --email bo@member.example',
  'lanyard revoke ana-bowline --reason x',
  'lanyard keygen',
  'lanyard init --force --issuer Quay --site https://quay.example',
  'printf "email\\nbo@member.example\\n" | lanyard import - --achievement bowline',
])('where nothing may be written: %s', async (line) => {
  const sandbox = open();
  const before = sandbox.files();
  chmodSync(sandbox.folder, 0o755);
  chmodSync(sandbox.root, 0o555);
  const result = await sandbox.run(line, nobody);
  chmodSync(sandbox.root, 0o755);
  expect(result).toMatchSnapshot();
  expect(sandbox.files()).toEqual(before);
});

test('where the awards may not be written, the rest being open', async () => {
  const sandbox = open();
  const before = sandbox.files();
  chmodSync(sandbox.folder, 0o755);
  chmodSync(sandbox.root, 0o777);
  chmodSync(join(sandbox.root, 'content/awards/2026'), 0o555);
  const result = await sandbox.run('lanyard award bowline --email bo@member.example --id bo', nobody);
  chmodSync(join(sandbox.root, 'content/awards/2026'), 0o755);
  expect(result).toMatchSnapshot();
  expect(sandbox.files()).toEqual(before);
});
