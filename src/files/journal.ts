import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { LanyardError, problem } from '../errors/index.ts';
import { mayMove, mayWrite, refuseLinks } from './place.ts';

/** The folder in which a command keeps what it is about to do, until it is done. */
export const PENDING = '.lanyard/pending';

/** What `plan.json` in that folder holds: enough to undo the command after it was killed. */
export interface Journal {
  readonly process: number;
  readonly steps: readonly JournalStep[];
  /** Places from which something moves away. */
  readonly moved: readonly string[];
  /** Folders that the command makes, outermost first. */
  readonly folders: readonly string[];
}

/** A step without its text; `digest` is of the bytes that the step puts there, or takes away. */
type JournalStep =
  | { readonly kind: 'create' | 'replace' | 'remove'; readonly file: string; readonly digest: string }
  | { readonly kind: 'move'; readonly from: string; readonly to: string };

/**
 * Reads a journal. It may have come with somebody's pull request: one that names anything a command would not write
 * is not a journal.
 */
export function readJournal(text: string): Journal {
  const journal = parse(text) as Partial<Journal> | undefined;
  const { steps, folders } = journal ?? {};
  if (!Array.isArray(steps) || !steps.every(isStep) || !Array.isArray(folders)) throw cannotUndo();
  return { process: Number(journal?.process), moved: [], folders: folders.filter(isFolder), steps };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function isStep(step: unknown): boolean {
  const { kind, file, digest, from, to } = Object(step) as Record<string, unknown>;
  if (kind === 'move') return typeof from === 'string' && typeof to === 'string' && mayMove(from, to);
  const isKnown = kind === 'create' || kind === 'replace' || kind === 'remove';
  return isKnown && typeof file === 'string' && typeof digest === 'string' && mayWrite(file);
}

/** Only empty folders are ever removed, and only these. */
function isFolder(folder: unknown): folder is string {
  return typeof folder === 'string' && /^(content|keys|\.lanyard)(\/[^/.][^/]*)*$/.test(folder);
}

/** SHA-256 in hexadecimal. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the old bytes of a replaced or removed file are kept while the command runs. */
export function backupOf(root: string, index: number): string {
  return join(root, PENDING, `${index}.before`);
}

/**
 * Undoes what a command had done, last step first, and forgets it. Doing it twice does no harm.
 * @param done how many of the steps were carried out; by default that is found out from the files.
 */
export function undo(root: string, journal: Journal, done = journal.steps.length): void {
  const steps = [...journal.steps.slice(0, done).entries()].reverse();
  for (const [, step] of steps) refuseLinks(root, step.kind === 'move' ? step.from : step.file);
  for (const [index, step] of steps) {
    if (step.kind === 'create') undoCreate(root, step);
    else if (step.kind === 'replace') undoReplace(root, step, backupOf(root, index));
    else if (step.kind === 'remove') undoRemove(root, step, backupOf(root, index));
  }
  removeEmptyFolders(root, journal.folders);
  for (const [, step] of steps) {
    if (step.kind === 'move') undoMove(join(root, step.from), join(root, step.to));
  }
  removeEmptyFolders(root, journal.folders);
  forget(root);
}

/** Removes what a command kept aside. */
export function forget(root: string): void {
  const folder = join(root, PENDING);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
}

function undoMove(from: string, to: string): void {
  if (existsSync(to) && !existsSync(from)) renameSync(to, from);
}

function undoCreate(root: string, { file, digest }: { file: string; digest: string }): void {
  const path = join(root, file);
  if (!existsSync(path)) return;
  if (digestOf(readFileSync(path)) !== digest) throw cannotUndo();
  unlinkSync(path);
}

function undoReplace(root: string, { file, digest }: { file: string; digest: string }, backup: string): void {
  const path = join(root, file);
  if (!existsSync(backup) || !existsSync(path)) return;
  const now = digestOf(readFileSync(path));
  if (now === digest) renameSync(backup, path);
  else if (now !== digestOf(readFileSync(backup))) throw cannotUndo();
}

function undoRemove(root: string, { file, digest }: { file: string; digest: string }, backup: string): void {
  const path = join(root, file);
  if (!existsSync(backup) || existsSync(path)) return;
  if (digestOf(readFileSync(backup)) !== digest) throw cannotUndo();
  renameSync(backup, path);
}

function removeEmptyFolders(root: string, folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // It is not there, or somebody else keeps something in it.
    }
  }
}

function cannotUndo(): LanyardError {
  return new LanyardError([problem('command/interrupted-before', { folder: PENDING })]);
}

/** The project-relative folders above a file, outermost first, that do not exist, or will have been moved away. */
export function missingFolders(root: string, file: string, moved: readonly string[] = []): string[] {
  const folder = posix.dirname(file);
  if (folder === '.') return [];
  const isMoved = moved.some((path) => folder === path || folder.startsWith(`${path}/`));
  if (!isMoved && existsSync(join(root, folder))) return [];
  return [...missingFolders(root, folder, moved), folder];
}
