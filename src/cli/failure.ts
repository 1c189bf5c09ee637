import { invalidFault } from '../errors/fault.ts';
import { formatReport, reportAsJson } from '../errors/format-report.ts';
import { LanyardError } from '../errors/index.ts';
import { errorCode } from '../lib/error-code.ts';
import { visibleJson } from '../lib/unseen.ts';
import { type GlobalOptions, hasColor, writeError, writeOut } from './terminal.ts';

/**
 * Prints what went wrong and sets the exit code. A fault of the program shows its name only: its message and
 * stack could hold anything, so they are printed only with LANYARD_DEBUG=1.
 */
export function printFailure(error: unknown, options: GlobalOptions): void {
  const failure = error instanceof LanyardError ? error : internal(error);
  if (options.json) writeOut(`${visibleJson(reportAsJson(failure.problems))}\n`);
  else writeError(formatReport(failure.problems, { color: hasColor() }));
  process.exitCode = failure.exitCode;
}

function internal(error: unknown): LanyardError {
  if (process.env.LANYARD_DEBUG === '1') writeError(`${(error as Error).stack ?? error}\n`);
  const name = error instanceof Error ? nameOf(error) : typeof error;
  return invalidFault('command/internal', { name });
}

function nameOf(error: Error): string {
  const code = errorCode(error);
  return code === undefined ? error.name : `${error.name}, ${code}`;
}
