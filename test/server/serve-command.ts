import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli/lanyard.mjs', import.meta.url));

/** `lanyard serve` in a process of its own. */
export interface Serving {
  readonly port: number;
  readonly process: ChildProcess;
  /** All that it printed so far on standard error. */
  readonly printed: () => string;
  /** Tells it to stop and gives back its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts it over a folder, on any free port, and waits until it says where it is. */
export async function startServing(folder: string, ...flags: string[]): Promise<Serving> {
  const words = [COMMAND, 'serve', '--dist', folder, '--port', '0', ...flags];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'inherit', 'pipe'] });
  let printed = '';
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`It did not start: ${printed}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, found] = /127\.0\.0\.1:(\d+)/.exec(printed) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { port, process: child, printed: () => printed, stop: (signal) => stop(child, signal) };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code;
}
