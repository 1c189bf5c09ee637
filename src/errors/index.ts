import { certificateErrors } from './certificate.ts';
import { collectionErrors } from './collection.ts';
import { commandErrors } from './command.ts';
import { contentErrors } from './content.ts';
import type { Words } from './definition.ts';
import { endorsementErrors } from './endorsement.ts';
import { hostedErrors } from './hosted.ts';
import { hostingErrors } from './hosting.ts';
import { imageErrors } from './image.ts';
import { issuingErrors } from './issuing.ts';
import { networkErrors } from './network.ts';
import { notifyErrors } from './notify.ts';
import { printable } from './printable.ts';
import { recipientErrors } from './recipient.ts';
import { recordErrors } from './record.ts';
import { rosterErrors } from './roster.ts';
import { shardErrors } from './shard.ts';
import { storageErrors } from './storage.ts';
import { themeErrors } from './theme.ts';

/** Every error there is: permanent codes, one place of definition each, grouped by area in `errors/`. */
export const catalogue = {
  ...contentErrors,
  ...recipientErrors,
  ...imageErrors,
  ...certificateErrors,
  ...endorsementErrors,
  ...collectionErrors,
  ...recordErrors,
  ...issuingErrors,
  ...commandErrors,
  ...rosterErrors,
  ...networkErrors,
  ...hostedErrors,
  ...hostingErrors,
  ...shardErrors,
  ...storageErrors,
  ...themeErrors,
  ...notifyErrors,
};

/** A permanent name such as `content/unknown-field`. */
export type ErrorCode = keyof typeof catalogue;

/** What an error's words are made from: the argument of its definition. */
export type ErrorValues<Code extends ErrorCode> = Parameters<(typeof catalogue)[Code]>[0];

/** Where in the author's files something stands. `path` leads to a value inside the file's data. */
export interface Place {
  /** Relative to the project, with forward slashes: `content/awards/2026/k3v.yaml`. */
  readonly file?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  /** Whether the key is at fault rather than its value. */
  readonly atKey?: boolean | undefined;
  /** From 1. */
  readonly line?: number | undefined;
  /** From 1. */
  readonly column?: number | undefined;
  /** The lines around the place, ready to print; never with an e-mail address in them. */
  readonly frame?: string | undefined;
}

/** One thing that is wrong, as a value: what, where, why, and what to do next. */
export interface Problem extends Place {
  readonly code: ErrorCode;
  readonly severity: 'error' | 'warning';
  /** One line, lower case, without a full stop. */
  readonly message: string;
  /** What to do next, as a sentence. */
  readonly hint?: string | undefined;
}

/** Makes a problem from its code and the values its words need. No e-mail address among them is ever shown. */
export function problem<Code extends ErrorCode>(
  code: Code,
  values: ErrorValues<Code>,
  place: Place = {},
): Problem {
  const describe = catalogue[code] as (values: ErrorValues<Code>) => Words;
  const [message, hint, severity = 'error'] = describe(values);
  return { code, severity, message: printable(message), hint: hint && printable(hint), ...place };
}

/**
 * Exit codes of the command line. Those of `lanyard verify` alone: `selfAsserted`, a badge that nobody vouches for;
 * `notJudged`, something that is no badge, or none of a kind that can be checked.
 */
export const EXIT = {
  ok: 0,
  invalid: 1,
  usage: 2,
  network: 3,
  key: 4,
  selfAsserted: 5,
  notJudged: 6,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Stops the work and carries every problem found. Its text names them all; it never holds a key or an address. */
export class LanyardError extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;

  constructor(problems: readonly Problem[], exitCode: ExitCode = exitCodeOf(problems)) {
    super(problems.map((each) => `${each.code}: ${each.message}`).join('\n'));
    this.name = 'LanyardError';
    this.problems = problems;
    this.exitCode = exitCode;
  }
}

function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const errors = problems.filter((each) => each.severity === 'error');
  return errors.length > 0 && errors.every((each) => each.code.startsWith('key/')) ? EXIT.key : EXIT.invalid;
}

/** Whether any of the problems is an error rather than a warning. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === 'error');
}
