import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalidFault } from '../errors/fault.ts';
import { explained } from './file-fault.ts';
import {
  backupOf,
  digestOf,
  forget,
  type Journal,
  missingFolders,
  PENDING,
  readJournal,
  stagedFile,
} from './journal.ts';
import { takeLock } from './lock.ts';
import { performStep } from './perform-step.ts';
import { mayMove, mayWrite, refuseLinks } from './place.ts';
import { type Step, stepText } from './step.ts';
import { undo } from './undo.ts';

/** The file that is there while a command writes. */
const LOCK = '.lanyard/lock';

/** No command writes for longer, in milliseconds. */
const MAX_AGE = 60_000;

/**
 * Carries out all steps, or none. Everything is first written aside; a step that fails undoes those before it,
 * and a command that was killed is undone by the next one. Files that exist are never overwritten by `create`,
 * nor by `replace` where they have changed since they were read.
 */
export function carryOut(root: string, steps: readonly Step[]): void {
  if (steps.length > 0) {
    locked(root, () => {
      undoInterrupted(root);
      carryOutLocked(root, steps);
    });
  }
}

function carryOutLocked(root: string, steps: readonly Step[]): void {
  const journal = journalOf(root, steps);
  let done = 0;
  try {
    for (const step of steps) expectPlace(root, step, journal.moved);
    stage(root, steps, journal);
    for (const [index, step] of steps.entries()) {
      performStep(root, step, index);
      done = index + 1;
    }
    forget(root);
  } catch (error) {
    undo(root, journal, done);
    throw error;
  }
}

/** Undoes a command that was killed while it wrote. Gives whether there was one. */
export function recoverProject(root: string): boolean {
  refuseLinks(root, PLAN);
  return existsSync(join(root, PENDING)) && locked(root, () => undoInterrupted(root));
}

function undoInterrupted(root: string): boolean {
  const plan = join(root, PLAN);
  if (!existsSync(plan)) {
    forget(root);
    return false;
  }
  undo(root, readJournal(readFileSync(plan, 'utf8')));
  return true;
}

/** Lets one command write at a time. Ctrl-C waits until the files are consistent; the caller ends right after. */
function locked<Result>(root: string, work: () => Result): Result {
  refuseLinks(root, PLAN);
  const wait = () => {};
  process.on('SIGINT', wait).on('SIGTERM', wait);
  let release = () => {};
  try {
    release = takeLock(join(root, LOCK), {
      busy: ({ process }) => invalidFault('command/busy', { process }),
      maxAge: MAX_AGE,
    });
    return work();
  } catch (error) {
    throw explained(error);
  } finally {
    release();
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
}

const PLAN = `${PENDING}/plan.json`;

function journalOf(root: string, steps: readonly Step[]): Journal {
  const targets = steps.map((step) => (step.kind === 'move' ? step.to : step.file));
  const moved = steps.flatMap((step) => (step.kind === 'move' ? [step.from] : []));
  return {
    moved,
    folders: [...new Set(targets.flatMap((target) => missingFolders(root, target, moved)))],
    steps: steps.map((step) => {
      if (step.kind === 'move') return step;
      return { kind: step.kind, file: step.file, digest: digestOf(stepText(step)) };
    }),
  };
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
    throw invalidFault('command/file-exists', { file: place });
}

/** Writes everything aside, and the plan last: without a plan nothing was begun. */
function stage(root: string, steps: readonly Step[], journal: Journal): void {
  mkdirSync(join(root, PENDING), { recursive: true, mode: 0o700 });
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'move' || step.kind === 'remove') continue;
    const secret = step.kind === 'create' && step.secret;
    writeFileSync(stagedFile(root, index), stepText(step), { mode: secret ? 0o600 : 0o644 });
    if (step.kind === 'replace') writeFileSync(backupOf(root, index), step.before);
  }
  const plan = join(root, PLAN);
  writeFileSync(`${plan}.new`, JSON.stringify(journal));
  renameSync(`${plan}.new`, plan);
}
