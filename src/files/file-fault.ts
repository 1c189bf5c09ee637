import { LanyardError, problem } from '../errors/index.ts';
import { errorCode } from '../lib/error-code.ts';
import { reasonOf } from './file-reason.ts';

/** A fault that ends a transaction. */
export function fileFault(...[code, values]: Parameters<typeof problem>): LanyardError {
  return new LanyardError([problem(code, values)]);
}

/** That the system would not write a file. */
export function unwritable(file: string, error: unknown): LanyardError {
  return fileFault('command/unwritable', { file, reason: reasonOf(error) });
}

/** What a transaction throws for an error: a fault of the program's own folder, where the system gave it. */
export function explained(error: unknown): unknown {
  if (error instanceof LanyardError || errorCode(error) === undefined) return error;
  return unwritable('.lanyard', error);
}
