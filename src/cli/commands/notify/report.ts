import { formatReport, reportAsJson } from '../../../errors/format-report.ts';
import { EXIT, type ExitCode, type Problem } from '../../../errors/index.ts';
import { counted } from '../../../lib/counted.ts';
import { type NotifiedAward, resultText } from '../../../notify/result.ts';
import type { CommandResult } from '../../command-result.ts';
import { hasColor } from '../../terminal.ts';
import type { NotifyOptions } from './options.ts';

/** A run, when it is over. */
export interface FinishedRun {
  readonly results: readonly NotifiedAward[];
  readonly problems: readonly Problem[];
  readonly dryRun: boolean;
  readonly options: NotifyOptions;
  readonly ledger: string;
}

/** What was done, award by award. No address is in it. */
export function reportRun(run: FinishedRun): CommandResult {
  const { results, problems, dryRun, ledger } = run;
  const exitCode = exitCodeOf(results);
  return {
    data: results.map(({ award, result }) => `${award.id}  ${resultText(result)}`),
    json: {
      dryRun,
      ledger,
      awards: results.map(({ award, result }) => ({ id: award.id, ...result, text: resultText(result) })),
      ...reportAsJson(problems),
    },
    notes: [...(problems.length > 0 ? [formatReport(problems, { color: hasColor() })] : []), summary(run)],
    next: nextStep(run),
    exitCode,
  };
}

function exitCodeOf(results: readonly NotifiedAward[]): ExitCode {
  const has = (kind: string) => results.some(({ result }) => result.kind === kind);
  return has('waiting') ? EXIT.network : has('stuck') ? EXIT.invalid : EXIT.ok;
}

function summary({ results, dryRun, options }: FinishedRun): string {
  const count = (kind: string) => results.filter(({ result }) => result.kind === kind).length;
  const told = count('told');
  const rest = [
    [count('skipped'), 'skipped'],
    [count('stuck'), 'stuck'],
    [count('waiting'), 'waiting'],
  ] as const;
  const others = rest.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const done = dryRun
    ? `Would tell ${counted(told, 'recipient')}`
    : options.smtp === undefined
      ? `Drafted ${counted(told, 'message')}`
      : `Sent ${counted(told, 'message')}`;
  return `${[done, ...others].join('; ')}.`;
}

function nextStep(run: FinishedRun): string {
  const { results, dryRun, options } = run;
  const first = (...reasons: string[]) =>
    results.find(({ result }) => 'reason' in result && reasons.includes(result.reason))?.award.id;
  const has = (kind: string) => results.some(({ result }) => result.kind === kind);
  const steps = [
    ...(has('waiting') ? ['run the same command again: it goes on with those that wait'] : []),
    ...(first('not-published') ? ['publish the site, then run the same command again'] : []),
    ...(first('rejected') ? ['tell those whom the mail server refuses in another way'] : []),
    ...(first('beyond-limit') && !dryRun ? ['run the same command again for the others'] : []),
    ...doubtfulStep(first('doubtful', 'doubtful-before')),
  ];
  if (steps.length > 0) return steps.join('; ');
  if (!has('told'))
    return has('stuck') ? 'change what is said above' : 'nothing: there is nobody to tell now';
  return dryRun ? 'run it again without --dry-run' : afterTelling(options);
}

function doubtfulStep(id: string | undefined): string[] {
  if (id === undefined) return [];
  return [
    `find out whether ${id} arrived (ask, or see the mail server's log), and if it did not, run it with --retry-doubtful ${id}`,
  ];
}

function afterTelling({ eml, csv, mailto }: NotifyOptions): string {
  if (eml !== undefined) return `open the drafts in ${eml} with a mail program, send them, then delete them`;
  if (csv !== undefined) return `merge ${csv} in a mail program, then delete it`;
  if (mailto !== undefined) return `open ${mailto} in a browser, send each message, then delete it`;
  return 'nothing: the mail server has taken them all. Messages that bounce come to the sender';
}
