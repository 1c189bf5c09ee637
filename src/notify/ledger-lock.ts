import { closeSync, openSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { EXIT, LanyardError, problem } from '../errors/index.ts';

/** Who holds a lock. */
interface Holder {
  readonly process: number;
  readonly host: string;
}

/**
 * Takes the lock `file`, which is there as long as somebody holds it. Gives a function that lets it go. The lock of
 * a process of this machine that runs no longer is taken over; two that want to take it over go one after the other.
 */
export function takeLock(file: string): () => void {
  const release = () => unlinkSync(file);
  if (create(file)) return release;
  refuseLiving(file);
  const guard = `${file}.takeover`;
  if (!create(guard)) throw busy(guard);
  try {
    refuseLiving(file);
    if (readHolder(file) !== undefined) unlinkSync(file);
    if (!create(file)) throw busy(file);
  } finally {
    unlinkSync(guard);
  }
  return release;
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeFileSync(handle, JSON.stringify({ process: process.pid, host: hostname() } satisfies Holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function refuseLiving(file: string): void {
  const holder = readHolder(file);
  if (holder !== undefined && (holder.host !== hostname() || isRunning(holder.process))) throw busy(file);
}

/** Undefined where the lock was let go meanwhile. One that cannot be read was just made: its process is not known. */
function readHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return { process: Number(holder.process), host: String(holder.host) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { process: 0, host: '?' };
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function busy(file: string): LanyardError {
  const holder = readHolder(file) ?? { process: 0, host: '?' };
  return new LanyardError([problem('notify/busy', { file, ...holder })], EXIT.usage);
}
