import { existsSync, readFileSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { backupOf, cannotUndo, digestOf, forget, type Journal } from './journal.ts';
import { refuseLinks } from './place.ts';

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
