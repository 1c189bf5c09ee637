import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { usageFault } from '../../errors/fault.ts';
import { LanyardError } from '../../errors/index.ts';
import { reasonOf } from '../../files/file-reason.ts';

/** A file that was not there before, readable by its owner only: it holds addresses. */
export interface NewFile {
  /** Adds text; when this returns, it is on the disk. */
  readonly append: (content: string | Uint8Array) => void;
  readonly close: () => void;
}

/** Makes a file, and its folders where they are missing. Never overwrites. */
export function createNewFile(file: string): NewFile {
  const handle = orRefuse(file, () => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return openSync(file, 'wx', 0o600);
  });
  return {
    append: (content) =>
      orRefuse(file, () => {
        writeFileSync(handle, content);
        fsyncSync(handle);
      }),
    close: () => closeSync(handle),
  };
}

function orRefuse<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof LanyardError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST'
      ? usageFault('command/file-exists', { file })
      : usageFault('command/unwritable', { file, reason: reasonOf(error) });
  }
}
