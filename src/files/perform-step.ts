import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { invalidFault } from '../errors/fault.ts';
import { LanyardError } from '../errors/index.ts';
import { errorCode } from '../lib/error-code.ts';
import { unwritable } from './file-fault.ts';
import { backupOf, missingFolders, stagedFile } from './journal.ts';
import type { Step } from './step.ts';

/** Carries out the step of a transaction whose number is `index`, its text being staged. */
export function performStep(root: string, step: Step, index: number): void {
  if (step.kind === 'move') move(root, step.from, step.to);
  else if (step.kind === 'create') create(root, step.file, stagedFile(root, index), step.secret === true);
  // A removed file goes out of sight first, so that the command can be undone; `forget` deletes it for good.
  else if (step.kind === 'remove') rename(root, step, join(root, step.file), backupOf(root, index));
  else rename(root, step, stagedFile(root, index), join(root, step.file));
}

function move(root: string, from: string, to: string): void {
  if (existsSync(join(root, to))) throw invalidFault('command/file-exists', { file: to });
  makeFolders(root, to, false);
  try {
    renameSync(join(root, from), join(root, to));
  } catch (error) {
    throw unwritable(to, error);
  }
}

function create(root: string, file: string, from: string, secret: boolean): void {
  makeFolders(root, file, secret);
  try {
    placeNew(from, join(root, file));
  } catch (error) {
    throw errorCode(error) === 'EEXIST'
      ? invalidFault('command/file-exists', { file })
      : unwritable(file, error);
  }
}

/** A hard link appears whole and never overwrites; where the file system has none, a copy that never overwrites. */
function placeNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'EACCES') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Renames as long as the step's file says what it did when it was read. */
function rename(
  root: string,
  { file, before }: { readonly file: string; readonly before: string },
  from: string,
  to: string,
): void {
  try {
    if (readFileSync(join(root, file), 'utf8') !== before)
      throw invalidFault('command/file-changed', { file });
    renameSync(from, to);
  } catch (error) {
    throw error instanceof LanyardError ? error : unwritable(file, error);
  }
}

function makeFolders(root: string, file: string, secret: boolean): void {
  for (const folder of missingFolders(root, file)) {
    try {
      mkdirSync(join(root, folder), { mode: secret ? 0o700 : 0o755 });
    } catch (error) {
      throw unwritable(folder, error);
    }
  }
}
