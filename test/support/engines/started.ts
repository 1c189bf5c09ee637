import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that runs beside a test, with a home folder of its own. */
export interface Started {
  readonly home: string;
  /** The first match in what it prints. Throws where it ends, or has not printed it after half a minute. */
  readonly printed: (pattern: RegExp) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a program; `{home}` in its arguments is its home folder. */
export async function startProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const home = await mkdtemp(join(tmpdir(), 'lanyard-engine-'));
  const child = spawn(
    command,
    args.map((each) => each.replace('{home}', home)),
    { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: home, ...env } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return {
    home,
    printed: (pattern) => waitFor(child, command, pattern, () => output),
    stop: async () => {
      await ended(child);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function waitFor(child: ChildProcess, command: string, pattern: RegExp, output: () => string) {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const found = pattern.exec(output())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${command} did not print ${pattern}:\n${output()}`);
}

/** Ends a program: asked for at first, then without asking. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.kill();
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
  await closed;
  clearTimeout(impatient);
}
