import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { usageFault } from '../errors/fault.ts';
import { EXIT, LanyardError, problem } from '../errors/index.ts';
import { reasonOf } from '../files/file-reason.ts';
import { readLedger, TORN_MARK, type Told, type ToldEntry, toldKey, toldOf } from './ledger-entry.ts';
import { takeLock } from './ledger-lock.ts';

/** Where a site's ledger is kept by default: outside every repository. */
export function defaultLedger(site: string, env: Readonly<Record<string, string | undefined>>): string {
  const { host, pathname } = new URL(site);
  const given = env.XDG_STATE_HOME ?? '';
  const state = isAbsolute(given) ? given : join(homedir(), '.local/state');
  const folders = pathname.split('/').filter(Boolean);
  return join(state, 'lanyard', host.replaceAll(':', '_'), ...folders, 'notified.jsonl');
}

/** The memory of who was told: a file that only grows, on disk before anything is sent. */
export class Ledger {
  readonly file: string;
  readonly #last: Map<string, ToldEntry>;
  readonly #handle: number | undefined;
  readonly #release: () => void;

  private constructor(file: string, last: Map<string, ToldEntry>, handle?: number, release = () => {}) {
    this.file = file;
    this.#last = last;
    this.#handle = handle;
    this.#release = release;
  }

  /** Reads a ledger that will not be written. */
  static peek(file: string): Ledger {
    return new Ledger(file, read(file).last);
  }

  /** Opens a ledger for one process at a time; makes it where there is none. */
  static open(file: string): Ledger {
    const path = resolve(file);
    const release = guarded(file, () => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      return takeLock(`${path}.lock`);
    });
    try {
      const { last, isTorn } = read(file);
      const handle = guarded(file, () => openSync(path, 'a', 0o600));
      guarded(file, () => syncFolder(dirname(path)));
      if (isTorn) append(handle, `${TORN_MARK}\n`);
      return new Ledger(file, last, handle, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  /** What is known of a badge and a template. */
  told(about: Pick<ToldEntry, 'badge' | 'template'>): Told {
    return toldOf(this.#last.get(toldKey(about)));
  }

  /** Adds an entry. When this returns, it is on the disk. */
  record(entry: ToldEntry): void {
    const handle = this.#handle;
    if (handle === undefined) throw new Error('This ledger was opened for reading.');
    guarded(this.file, () => append(handle, `${JSON.stringify(entry)}\n`));
    this.#last.set(toldKey(entry), entry);
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#release();
  }
}

function read(file: string): { last: Map<string, ToldEntry>; isTorn: boolean } {
  const ledger = readLedger(textOf(file));
  if ('badLine' in ledger) {
    const found = problem('notify/ledger-unreadable', { file, line: ledger.badLine });
    throw new LanyardError([found], EXIT.invalid);
  }
  return ledger;
}

function textOf(file: string): string {
  try {
    return readFileSync(resolve(file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw usageFault('command/unreadable', { file, reason: reasonOf(error) });
  }
}

function append(handle: number, text: string): void {
  writeFileSync(handle, text);
  fsyncSync(handle);
}

/** A new file is there after a power cut only if its folder was written too. Windows has no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof LanyardError) throw error;
    throw usageFault('notify/ledger-unwritable', { file, reason: reasonOf(error) });
  }
}
