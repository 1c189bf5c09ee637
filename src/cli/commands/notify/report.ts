import { formatReport, reportAsJson } from '../../../errors/format-report.ts';
import { EXIT, type ExitCode, type Problem } from '../../../errors/index.ts';
import { type AwardFate, fateText } from '../../../notify/result.ts';
import type { CommandResult } from '../../command-result.ts';
import { hasColor } from '../../terminal.ts';
import type { NotifyOptions } from './options.ts';

/** A run, when it is over. */
export interface NotifyRun {
  readonly fates: readonly AwardFate[];
  readonly problems: readonly Problem[];
  readonly dryRun: boolean;
  readonly options: NotifyOptions;
  readonly ledger: string;
}

/** What was done, award by award. No address is in it. */
export function reportRun(run: NotifyRun): CommandResult {
  const { fates, problems, dryRun, ledger } = run;
  const exitCode = exitCodeOf(fates);
  return {
    data: fates.map(({ award, fate }) => `${award.id}  ${fateText(fate)}`),
    json: {
      dryRun,
      ledger,
      awards: fates.map(({ award, fate }) => ({ id: award.id, ...fate, text: fateText(fate) })),
      ...reportAsJson(problems),
    },
    notes: [...(problems.length > 0 ? [formatReport(problems, { color: hasColor() })] : []), summary(run)],
    next: nextStep(run),
    exitCode,
  };
}

function exitCodeOf(fates: readonly AwardFate[]): ExitCode {
  const has = (kind: string) => fates.some(({ fate }) => fate.kind === kind);
  return has('waiting') ? EXIT.network : has('stuck') ? EXIT.invalid : EXIT.ok;
}

function summary({ fates, dryRun, options }: NotifyRun): string {
  const count = (kind: string) => fates.filter(({ fate }) => fate.kind === kind).length;
  const told = count('told');
  const rest = [
    [count('skipped'), 'skipped'],
    [count('stuck'), 'stuck'],
    [count('waiting'), 'waiting'],
  ] as const;
  const others = rest.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const counted = (noun: string) => `${told} ${noun}${told === 1 ? '' : 's'}`;
  const done = dryRun
    ? `Would tell ${counted('recipient')}`
    : options.smtp === undefined
      ? `Drafted ${counted('message')}`
      : `Sent ${counted('message')}`;
  return `${[done, ...others].join('; ')}.`;
}

function nextStep(run: NotifyRun): string {
  const { fates, dryRun, options } = run;
  const first = (...reasons: string[]) =>
    fates.find(({ fate }) => 'reason' in fate && reasons.includes(fate.reason))?.award.id;
  const has = (kind: string) => fates.some(({ fate }) => fate.kind === kind);
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
