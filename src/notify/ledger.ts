import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { invalidFault, usageFault } from '../errors/fault.ts';
import { LanyardError } from '../errors/index.ts';
import { type AppendFile, openAppendFile, syncFolder } from '../files/append-file.ts';
import { reasonOf } from '../files/file-reason.ts';
import { takeLock } from '../files/lock.ts';
import { errorCode } from '../lib/error-code.ts';
import {
  entryKey,
  type LedgerEntry,
  type NotificationStatus,
  readLedger,
  statusOf,
  TORN_MARK,
} from './ledger-entry.ts';

/** Where a site's ledger is kept by default: outside every repository. */
export function defaultLedger(site: string, env: Readonly<Record<string, string | undefined>>): string {
  const { host, pathname } = new URL(site);
  const given = env.XDG_STATE_HOME ?? '';
  const state = isAbsolute(given) ? given : join(homedir(), '.local/state');
  const folders = pathname.split('/').filter(Boolean);
  return join(state, 'lanyard', host.replaceAll(':', '_'), ...folders, 'notified.jsonl');
}

/** The memory of who was told: a file that only grows, on disk before anything is sent. */
export interface Ledger {
  /** What is known of a badge and a template. */
  readonly statusOf: (about: Pick<LedgerEntry, 'badge' | 'template'>) => NotificationStatus;
  /** Adds an entry. When this returns, it is on the disk. */
  readonly record: (entry: LedgerEntry) => void;
  readonly close: () => void;
}

/** Reads a ledger that will not be written. */
export function peekLedger(file: string): Ledger {
  return ledgerOf(file, read(file).last);
}

/** Opens a ledger for one process at a time; makes it where there is none. */
export function openLedger(file: string): Ledger {
  const path = resolve(file);
  const release = guarded(file, () =>
    takeLock(`${path}.lock`, { busy: (holder) => usageFault('notify/busy', holder) }),
  );
  try {
    const { last, isTorn } = read(file);
    const entries = guarded(file, () => openAppendFile(path, { isNew: false }));
    guarded(file, () => syncFolder(dirname(path)));
    if (isTorn) entries.append(`${TORN_MARK}\n`);
    return ledgerOf(file, last, entries, release);
  } catch (error) {
    release();
    throw error;
  }
}

function ledgerOf(
  file: string,
  last: Map<string, LedgerEntry>,
  entries?: AppendFile,
  release = () => {},
): Ledger {
  return {
    statusOf: (about) => statusOf(last.get(entryKey(about))),
    record: (entry) => {
      if (entries === undefined) throw new Error('This ledger was opened for reading.');
      guarded(file, () => entries.append(`${JSON.stringify(entry)}\n`));
      last.set(entryKey(entry), entry);
    },
    close: () => {
      entries?.close();
      release();
    },
  };
}

function read(file: string): { last: Map<string, LedgerEntry>; isTorn: boolean } {
  const ledger = readLedger(textOf(file));
  if ('badLine' in ledger) throw invalidFault('notify/ledger-unreadable', { file, line: ledger.badLine });
  return ledger;
}

function textOf(file: string): string {
  try {
    return readFileSync(resolve(file), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw usageFault('command/unreadable', { file, reason: reasonOf(error) });
  }
}

function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof LanyardError) throw error;
    throw usageFault('notify/ledger-unwritable', { file, reason: reasonOf(error) });
  }
}
