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

/** A new file that is made, and begins with `head`, when something is first added to it. */
export function createWhenNeeded(file: string, head: string): AppendFile {
  let made: AppendFile | undefined;
  const begin = () => {
    const created = createNewFile(file);
    created.append(head);
    return created;
  };
  return {
    append: (content) => {
      made ??= begin();
      made.append(content);
    },
    close: () => made?.close(),
  };
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
