import { invalidFault } from '../errors/fault.ts';
import { LanyardError } from '../errors/index.ts';
import { errorCode } from '../lib/error-code.ts';
import { reasonOf } from './file-reason.ts';

/** That the system would not write a file. */
export function unwritable(file: string, error: unknown): LanyardError {
  return invalidFault('command/unwritable', { file, reason: reasonOf(error) });
}

/** What a transaction throws for an error: a fault of the program's own folder, where the system gave it. */
export function explained(error: unknown): unknown {
  if (error instanceof LanyardError || errorCode(error) === undefined) return error;
  return unwritable('.lanyard', error);
}
