import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LanyardError, problem } from '../errors/index.ts';
import { reasonOf } from './file-reason.ts';
import {
  backupOf,
  digestOf,
  forget,
  type Journal,
  missingFolders,
  PENDING,
  readJournal,
  undo,
} from './journal.ts';
import { mayMove, mayWrite, refuseLinks } from './place.ts';
import type { Step } from './step.ts';

/**
 * Carries out all steps, or none. Everything is first written aside; a step that fails undoes those before it,
 * and a command that was killed is undone by the next one. Files that exist are never overwritten by `create`,
 * nor by `replace` where they have changed since they were read.
 */
export function carryOut(root: string, steps: readonly Step[]): void {
  if (steps.length === 0) return;
  recover(root);
  const journal = journalOf(root, steps);
  const release = holdSignals();
  let done = 0;
  try {
    for (const step of steps) expectPlace(root, step, journal.moved);
    stage(root, steps, journal);
    for (const [index, step] of steps.entries()) {
      perform(root, step, index);
      done = index + 1;
    }
    forget(root);
  } catch (error) {
    undo(root, journal, done);
    throw explained(error);
  } finally {
    release();
  }
}

/** No command writes for longer, in milliseconds: after that its process number may be another's. */
const LONGEST = 60_000;

/** Undoes a command that was killed while it wrote. Gives whether there was one. */
export function recover(root: string): boolean {
  refuseLinks(root, `${PENDING}/plan.json`);
  const file = join(root, PENDING, 'plan.json');
  if (!existsSync(file)) {
    forget(root);
    return false;
  }
  const journal = readJournal(readFileSync(file, 'utf8'));
  const isRecent = Date.now() - statSync(file).mtimeMs < LONGEST;
  if (isRecent && isRunning(journal.process)) throw failure('command/busy', { process: journal.process });
  undo(root, journal);
  return true;
}

function journalOf(root: string, steps: readonly Step[]): Journal {
  const targets = steps.map((step) => (step.kind === 'move' ? step.to : step.file));
  const moved = steps.flatMap((step) => (step.kind === 'move' ? [step.from] : []));
  return {
    process: process.pid,
    moved,
    folders: [...new Set(targets.flatMap((target) => missingFolders(root, target, moved)))],
    steps: steps.map((step) => {
      if (step.kind === 'move') return step;
      return { kind: step.kind, file: step.file, digest: digestOf(textOf(step)) };
    }),
  };
}

/** What a step puts into its file, or takes away with it. */
function textOf(step: Exclude<Step, { kind: 'move' }>): string {
  if (step.kind === 'create') return step.text;
  return step.kind === 'replace' ? step.after : step.before;
}

/** That a step stays where commands write, and that a new or moved file has a place that is, or will be, free. */
function expectPlace(root: string, step: Step, moved: readonly string[]): void {
  const place = step.kind === 'move' ? step.to : step.file;
  const isAllowed = step.kind === 'move' ? mayMove(step.from, step.to) : mayWrite(step.file);
  if (!isAllowed) throw new Error('A command may not write there.');
  refuseLinks(root, place);
  if (step.kind === 'replace' || step.kind === 'remove') return;
  if (moved.some((path) => place.startsWith(`${path}/`))) return;
  if (existsSync(join(root, place)) && !moved.includes(place))
    throw failure('command/file-exists', { file: place });
}

/** Writes everything aside, and the plan last: without a plan nothing was begun. */
function stage(root: string, steps: readonly Step[], journal: Journal): void {
  mkdirSync(join(root, PENDING), { recursive: true, mode: 0o700 });
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'move' || step.kind === 'remove') continue;
    const secret = step.kind === 'create' && step.secret;
    writeFileSync(staged(root, index), textOf(step), { mode: secret ? 0o600 : 0o644 });
    if (step.kind === 'replace') writeFileSync(backupOf(root, index), step.before);
  }
  const plan = join(root, PENDING, 'plan.json');
  writeFileSync(`${plan}.new`, JSON.stringify(journal));
  renameSync(`${plan}.new`, plan);
}

function perform(root: string, step: Step, index: number): void {
  if (step.kind === 'move') move(root, step.from, step.to);
  else if (step.kind === 'create') create(root, step.file, staged(root, index), step.secret === true);
  else if (step.kind === 'remove') remove(root, step.file, step.before, index);
  else replace(root, step.file, step.before, index);
}

function move(root: string, from: string, to: string): void {
  if (existsSync(join(root, to))) throw failure('command/file-exists', { file: to });
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
    throw codeOf(error) === 'EEXIST' ? failure('command/file-exists', { file }) : unwritable(file, error);
  }
}

/** A hard link appears whole and never overwrites; where the file system has none, a copy that never overwrites. */
function placeNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'EACCES') throw error;
    copyFileSync(from, to, 1);
  }
}

function replace(root: string, file: string, before: string, index: number): void {
  const path = join(root, file);
  try {
    if (readFileSync(path, 'utf8') !== before) throw failure('command/file-changed', { file });
    renameSync(staged(root, index), path);
  } catch (error) {
    throw error instanceof LanyardError ? error : unwritable(file, error);
  }
}

/** Out of sight first, so that the command can be undone; `forget` deletes it for good. */
function remove(root: string, file: string, before: string, index: number): void {
  const path = join(root, file);
  try {
    if (readFileSync(path, 'utf8') !== before) throw failure('command/file-changed', { file });
    renameSync(path, backupOf(root, index));
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

const staged = (root: string, index: number) => join(root, PENDING, String(index));

/** Ctrl-C waits until the files are consistent; the caller ends right after. */
function holdSignals(): () => void {
  const wait = () => {};
  process.on('SIGINT', wait).on('SIGTERM', wait);
  return () => {
    process.off('SIGINT', wait).off('SIGTERM', wait);
  };
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown';

const failure = (...[code, values]: Parameters<typeof problem>) => new LanyardError([problem(code, values)]);

function explained(error: unknown): unknown {
  if (error instanceof LanyardError) return error;
  return codeOf(error) === 'unknown' ? error : unwritable('.lanyard', error);
}

const unwritable = (file: string, error: unknown) =>
  failure('command/unwritable', { file, reason: reasonOf(error) });
