import { usageFault } from '../errors/fault.ts';
import { LanyardError } from '../errors/index.ts';
import { errorCode } from '../lib/error-code.ts';
import { type AppendFile, openAppendFile } from './append-file.ts';
import { reasonOf } from './file-reason.ts';

/** Makes a file, and its folders where they are missing. Never overwrites. */
export function createNewFile(file: string): AppendFile {
  const created = orRefuse(file, () => openAppendFile(file, { isNew: true }));
  return { ...created, append: (content) => orRefuse(file, () => created.append(content)) };
}

function orRefuse<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof LanyardError) throw error;
    throw errorCode(error) === 'EEXIST'
      ? usageFault('command/file-exists', { file })
      : usageFault('command/unwritable', { file, reason: reasonOf(error) });
  }
}
