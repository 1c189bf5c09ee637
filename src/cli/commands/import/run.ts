import { checkNames } from '../../../build/check-names.ts';
import { formatReport, reportAsJson } from '../../../errors/format-report.ts';
import { EXIT, hasErrors, LanyardError } from '../../../errors/index.ts';
import { carryOut } from '../../../files/transaction.ts';
import type { StatedFields } from '../../../model/award-fields.ts';
import type { Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import { readInput } from '../../read-input.ts';
import { decodeRoster } from '../../roster/table.ts';
import { type Context, hasColor } from '../../terminal.ts';
import { type ImportPlan, planImport } from './plan-import.ts';

/** Flags of `lanyard import`. */
export interface ImportOptions extends Pick<StatedFields, 'achievement' | 'date' | 'visibility'> {
  readonly map?: readonly string[];
  readonly skipBad?: boolean;
}

/** Writes one award per row of a roster: all of them, or none. */
export async function importRoster(
  path: string,
  options: ImportOptions,
  context: Context,
): Promise<CommandResult> {
  const file = path === '-' ? 'standard input' : path;
  const site = await openSite(context);
  const text = decodeRoster(readInput(path));
  if (typeof text !== 'string') throw new LanyardError([{ ...text, file }]);
  const { achievement, visibility } = options;
  const date = options.date ?? context.now.slice(0, 10);
  const planned = planImport({
    text,
    file,
    mappings: options.map ?? [],
    defaults: { achievement, visibility, date },
    site,
    now: context.now,
  });
  const plan = await withNameWarnings(planned, site, file);
  refuseWhatIsWrong(plan, options.skipBad === true);
  if (!context.dryRun) {
    carryOut(
      context.root,
      plan.awards.map((award) => ({ kind: 'create', file: award.file, text: award.text })),
    );
  }
  return report(plan, context.dryRun);
}

/** An import's plan, with what is to be said of names that certificates cannot bear. */
async function withNameWarnings(plan: ImportPlan, site: Site, file: string): Promise<ImportPlan> {
  const namesOf = await checkNames(site);
  const found = plan.awards.flatMap((award) =>
    namesOf(award).map((each) => ({ ...each, file, line: award.line })),
  );
  const problems = [...plan.problems, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ...plan, problems };
}

function refuseWhatIsWrong({ fatal, problems, awards }: ImportPlan, skipBad: boolean): void {
  if (fatal.length > 0) throw new LanyardError(fatal, EXIT.invalid);
  const nothingLeft = awards.length === 0;
  if (hasErrors(problems) && (!skipBad || nothingLeft)) throw new LanyardError(problems, EXIT.invalid);
}

function report({ awards, problems }: ImportPlan, dryRun: boolean): CommandResult {
  const left = new Set(problems.filter(({ severity }) => severity === 'error').map(({ line }) => line)).size;
  const leftOut = left === 0 ? '' : `; ${count(left, 'row')} left out`;
  const summary = `${dryRun ? 'Would write' : 'Wrote'} ${count(awards.length, 'award')}${leftOut}.`;
  const written = awards.map(({ line, id, file, url }) => ({ line, id, file, url }));
  return {
    data: dryRun ? [] : awards.map(({ file }) => file),
    json: {
      dryRun,
      awards: dryRun ? written.map(({ line }) => ({ line })) : written,
      ...reportAsJson(problems),
    },
    notes: [...(problems.length > 0 ? [formatReport(problems, { color: hasColor() })] : []), summary],
    next: dryRun
      ? 'run it again without --dry-run'
      : 'npx lanyard check, then commit content/awards/ and publish',
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
