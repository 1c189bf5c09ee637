import { formatReport } from '../errors/format-report.ts';
import { EXIT, LanyardError } from '../errors/index.ts';

/** Prints why a build cannot go on, for its author: every problem and where it stands, never a stack trace. */
export function reportAndExit(error: unknown): never {
  if (!(error instanceof LanyardError)) throw error;
  process.stderr.write(
    `\n${formatReport(error.problems, { color: process.stderr.hasColors?.() ?? false })}\n`,
  );
  process.stderr.write('\nNothing was written; the site that was built before is untouched.\n');
  process.exit(error.exitCode ?? EXIT.invalid);
}
