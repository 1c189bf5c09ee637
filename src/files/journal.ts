import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { invalidFault } from '../errors/fault.ts';
import type { LanyardError } from '../errors/index.ts';
import { parseJson } from '../lib/json.ts';
import { mayMove, mayWrite } from './place.ts';

/** The folder in which a command keeps what it is about to do, until it is done. */
export const PENDING = '.lanyard/pending';

/** What `plan.json` in that folder holds: enough to undo the command after it was killed. */
export interface Journal {
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
  const journal = parseJson(text) as Partial<Journal> | null | undefined;
  const { steps, folders } = journal ?? {};
  if (!Array.isArray(steps) || !steps.every(isStep) || !Array.isArray(folders)) throw cannotUndo();
  return { moved: [], folders: folders.filter(isFolder), steps };
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

/** Where the new bytes of a file stand before it is put into its place. */
export function stagedFile(root: string, index: number): string {
  return join(root, PENDING, String(index));
}

/** Where the old bytes of a replaced or removed file are kept while the command runs. */
export function backupOf(root: string, index: number): string {
  return join(root, PENDING, `${index}.before`);
}

/** Removes what a command kept aside. */
export function forget(root: string): void {
  const folder = join(root, PENDING);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
}

/** That what an interrupted command left cannot be undone by itself. */
export function cannotUndo(): LanyardError {
  return invalidFault('command/interrupted-before', { folder: PENDING });
}

/** The project-relative folders above a file, outermost first, that do not exist, or will have been moved away. */
export function missingFolders(root: string, file: string, moved: readonly string[] = []): string[] {
  const folder = posix.dirname(file);
  if (folder === '.') return [];
  const isMoved = moved.some((path) => folder === path || folder.startsWith(`${path}/`));
  if (!isMoved && existsSync(join(root, folder))) return [];
  return [...missingFolders(root, folder, moved), folder];
}
