import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { residentMegabytes } from './processes.ts';

/** What a command took. */
export interface Spent {
  /** Seconds of processor time, user and system, of the command and all that it waited for. */
  readonly cpu: number;
  /** Seconds that passed. */
  readonly wall: number;
  /** The most megabytes that it and its processes held at one time, looked at ten times a second. */
  readonly memory: number;
}

/** As of which everything that is measured is built: the day after the last award. */
export const CLOCK = '2026-11-20T12:00:00Z';

/** The whole environment of what is measured: nothing of the caller's but where programs are. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ASTRO_TELEMETRY_DISABLED: '1',
  SOURCE_DATE_EPOCH: String(Date.parse(CLOCK) / 1000),
};

/** The shell waits for the command, and so learns what it and those that it waited for took. */
const TIMED = '{ TIMEFORMAT="%R %U %S"; time "$@" >"$LOG" 2>&1; } 2>"$TIMES"';
const LOOK_EVERY = 100;

/** Runs Node with these words in a folder, and measures it. Throws with what it printed where it fails. */
export async function runNode(folder: string, words: readonly string[]): Promise<Spent> {
  const notes = mkdtempSync(join(tmpdir(), 'lanyard-bench-run-'));
  const [log, times] = [join(notes, 'log'), join(notes, 'times')];
  try {
    const { code, memory } = await runTimed(folder, words, { LOG: log, TIMES: times });
    if (code !== 0) throw new Error(`node ${words.join(' ')}\n${readFileSync(log, 'utf8').slice(-4000)}`);
    const [wall = 0, user = 0, system = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
    return { cpu: user + system, wall, memory };
  } finally {
    rmSync(notes, { recursive: true });
  }
}

async function runTimed(
  folder: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; memory: number }> {
  const child = spawn('bash', ['-c', TIMED, 'bash', process.execPath, ...words], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...ENVIRONMENT, ...env },
  });
  let memory = 0;
  const looking = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, residentMegabytes(child.pid));
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  }).finally(() => clearInterval(looking));
  return { code, memory };
}
