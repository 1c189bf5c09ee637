import { mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { errorCode } from '../lib/error-code.ts';
import { parseJson } from '../lib/json.ts';
import { isRunning } from './is-running.ts';

/** Who holds a lock. */
export interface LockHolder {
  /** The lock's file. */
  readonly file: string;
  /** 0 where it is not known. */
  readonly process: number;
  readonly host: string;
}

/** How a lock is taken. */
export interface LockOptions {
  /** What is thrown where another process holds the lock. */
  readonly busy: (holder: LockHolder) => Error;
  /** Nobody holds the lock for longer, in milliseconds: after that its process number may be another's. */
  readonly maxAge?: number;
}

/** Taking a lock over takes no longer, in milliseconds. */
const MAX_TAKEOVER = 60_000;

/**
 * Takes the lock `file`, which is there as long as somebody holds it. Gives a function that lets it go. The lock of
 * a process of this machine that runs no longer is taken over; two that want to take it over go one after the other.
 */
export function takeLock(file: string, options: LockOptions): () => void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!create(file)) takeOver(file, options);
  HELD.add(file);
  return () => {
    HELD.delete(file);
    unlinkSync(file);
  };
}

/** The locks that this process holds. */
const HELD = new Set<string>();

function takeOver(file: string, options: LockOptions): void {
  refuseLiving(file, options);
  const guard = `${file}.takeover`;
  if (isOlder(guard, MAX_TAKEOVER)) unlinkSync(guard);
  if (!create(guard)) throw options.busy(holderOf(guard));
  try {
    refuseLiving(file, options);
    if (readHolder(file) !== undefined) unlinkSync(file);
    if (!create(file)) throw options.busy(holderOf(file));
  } finally {
    unlinkSync(guard);
  }
}

function create(file: string): boolean {
  try {
    const holder = JSON.stringify({ process: process.pid, host: hostname() });
    writeFileSync(file, holder, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function refuseLiving(file: string, { busy, maxAge = Number.POSITIVE_INFINITY }: LockOptions): void {
  const holder = readHolder(file);
  if (holder !== undefined && isAlive(holder) && !isOlder(file, maxAge)) throw busy(holder);
}

/** A process with our own number that holds what we do not is one before us. */
function isAlive({ file, process: id, host }: LockHolder): boolean {
  if (host !== hostname()) return true;
  return id === process.pid ? HELD.has(file) : isRunning(id);
}

function isOlder(file: string, milliseconds: number): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return mtimeMs !== undefined && Date.now() - mtimeMs > milliseconds;
}

function holderOf(file: string): LockHolder {
  return readHolder(file) ?? { file, process: 0, host: '?' };
}

/** Undefined where the lock was let go meanwhile. One that cannot be read was just made: its process is not known. */
function readHolder(file: string): LockHolder | undefined {
  try {
    const { process: id = 0, host = '?' } = Object(parseJson(readFileSync(file, 'utf8')));
    return { file, process: Number(id), host: String(host) };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : { file, process: 0, host: '?' };
  }
}
