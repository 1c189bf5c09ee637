import type { ExitCode } from '../errors/index.ts';

/** What a command gives back: data for standard output, words for people, and what to do next. */
export interface CommandResult {
  /** Data, one item to a line: what a script wants. */
  readonly data: readonly string[];
  /** The same and more, for `--json`. */
  readonly json: unknown;
  /** For people, on standard error. */
  readonly notes: readonly string[];
  /** The next step, as a sentence or a command. */
  readonly next?: string | undefined;
  /** Default: 0. */
  readonly exitCode?: ExitCode | undefined;
}
