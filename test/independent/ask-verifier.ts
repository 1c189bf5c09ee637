import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { COMPILED } from '../support/build-project.ts';
import type { LoopbackServer } from './loopback-server.ts';
import type { Question, Verdict } from './verdict.ts';

/** Every verifier: one file each in verifiers/, which share no code with one another or with `src/`. */
export type VerifierFile =
  | 'digitalbazaar.ts'
  | 'verifier-core.ts'
  | 'streaming.ts'
  | 'python.py'
  | 'safe-mode.ts'
  | 'web-did-resolver.ts';

const PYTHON = '/usr/bin/python3';

/** Asks a verifier, in a process of its own whose only network is the loopback server, at the moment `now`. */
export async function askVerifier(
  file: VerifierFile,
  questions: readonly Question[],
  { server, now }: { server: LoopbackServer; now: string },
): Promise<readonly Verdict[]> {
  const script = fileURLToPath(new URL(`verifiers/${file}`, import.meta.url));
  const preload = new URL('loopback-network.ts', import.meta.url).href;
  const [command, ...parameters] = file.endsWith('.py')
    ? [PYTHON, script]
    : [process.execPath, '--import', preload, script];
  const env = {
    PATH: process.env['PATH'],
    NODE_EXTRA_CA_CERTS: await authorityFile(server),
    LOOPBACK_PORT: String(server.port),
    LOOPBACK_HOSTS: server.hosts.join(','),
    LOOPBACK_NOW: String(Date.parse(now)),
    NODE_COMPILE_CACHE: COMPILED,
  };
  return JSON.parse(await run(command ?? '', parameters, { env, input: JSON.stringify(questions) }));
}

/** Whether this machine has Python with the libraries that the Python verifier needs. */
export function hasPython(): Promise<boolean> {
  return run(PYTHON, ['-c', 'import pyld, cryptography, base58']).then(
    () => true,
    () => false,
  );
}

async function authorityFile(server: LoopbackServer): Promise<string> {
  const file = join(await mkdtemp(join(inject('runFolder'), 'authority-')), 'authority.pem');
  await writeFile(file, server.authority);
  return file;
}

function run(
  command: string,
  parameters: readonly string[],
  { env, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env, maxBuffer: 1 << 28 };
    const child = execFile(command, parameters, options, (error, stdout, stderr) =>
      error ? reject(new Error(`${command} failed: ${stderr}`, { cause: error })) : resolve(stdout),
    );
    child.stdin?.end(input);
  });
}
