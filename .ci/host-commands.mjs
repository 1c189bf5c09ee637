// How programs are run, npm is called and a command is linked, on this system and on Windows. Plain JavaScript for Node 18.
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutSecrets } from '../src/lib/withheld-secrets.mjs';

/**
 * Runs a program without our secrets, all that it says on standard error. Whether it succeeded.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  const done = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: withoutSecrets(process.env) });
  return done.status === 0;
}

/**
 * How to call npm: by the very npm that runs this script, where one does; else by its name, which Windows finds only
 * with a shell. Arguments may have no spaces in them then.
 *
 * @param {readonly string[]} words arguments of npm: `['ci']`.
 * @param {{ platform: string, env: Record<string, string | undefined> }} host
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCall(words, { platform, env }) {
  const script = env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) {
    return { command: env.npm_node_execpath ?? process.execPath, args: [script, ...words], shell: false };
  }
  return platform === 'win32'
    ? { command: ['npm', ...words].join(' '), args: [], shell: true }
    : { command: 'npm', args: [...words], shell: false };
}

const SCRIPT = 'src/cli/lanyard.mjs';

/**
 * Lets `npx lanyard` find a project's own command: by a link, on Windows by the two small scripts that npm writes there
 * (links need rights of their own).
 *
 * @param {string} root the project's folder
 * @param {string} platform as Node names it
 */
export function linkCommand(root, platform) {
  const folder = join(root, 'node_modules/.bin');
  const link = join(folder, 'lanyard');
  if (lstatSync(link, { throwIfNoEntry: false })) return;
  mkdirSync(folder, { recursive: true });
  if (platform !== 'win32') {
    symlinkSync(`../../${SCRIPT}`, link);
    return;
  }
  writeFileSync(`${link}.cmd`, `@node "%~dp0\\..\\..\\${SCRIPT.replaceAll('/', '\\')}" %*\r\n`);
  writeFileSync(link, `#!/bin/sh\nexec node "$(dirname "$0")/../../${SCRIPT}" "$@"\n`);
  chmodSync(link, 0o755);
}

/**
 * Whether what npm says it has installed is what a lock file asks for: every package at its version, but for those that
 * are for other systems, and those for development where they are left out.
 *
 * @param {{ packages: Record<string, object> }} lock package-lock.json
 * @param {{ packages: Record<string, object> } | undefined} installed node_modules/.package-lock.json
 * @param {{ withoutDev: boolean }} options
 */
export function isInstalled(lock, installed, { withoutDev }) {
  if (!installed?.packages) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found)
      return Boolean(wanted.optional || wanted.peer || (withoutDev && (wanted.dev || wanted.devOptional)));
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}
