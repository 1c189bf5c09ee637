import { checkNames } from '../../../build/check-names.ts';
import { usageFault } from '../../../errors/fault.ts';
import { formatReport, reportAsJson } from '../../../errors/format-report.ts';
import { EXIT, hasErrors, LanyardError, type Problem } from '../../../errors/index.ts';
import { carryOut } from '../../../files/transaction.ts';
import { counted } from '../../../lib/counted.ts';
import type { StatedFields } from '../../../model/award-fields.ts';
import type { Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import { openTable } from '../../roster/open-table.ts';
import { type Context, hasColor, writeError } from '../../terminal.ts';
import { settleOrder } from './ask.ts';
import { groupProblems } from './group-problems.ts';
import { recordStep } from './import-record.ts';
import { placesElsewhere } from './places-elsewhere.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { previewLines } from './preview.ts';
import { type ReadingOptions, understandRoster } from './understand.ts';

/** Flags of `lanyard import`. */
export interface ImportOptions
  extends ReadingOptions,
    Pick<StatedFields, 'achievement' | 'date' | 'visibility'> {
  readonly skipBad?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly undo?: string;
  readonly catalogue?: boolean;
}

/** Writes one award per row of a roster: all of them, or none. */
export async function importRoster(
  path: string | undefined,
  options: ImportOptions,
  context: Context,
): Promise<CommandResult> {
  if (options.undo !== undefined) {
    return (await import('./undo.ts')).undoImport(options.undo, options.yes === true, context);
  }
  if (path === undefined) throw usageFault('roster/no-roster', undefined);
  if (options.catalogue) return (await import('./catalogue.ts')).importCatalogue(path, context);
  const site = await openSite(context);
  const { file, table } = await openTable(path, options.map ?? []);
  const roster = await settleOrder(understandRoster(table, options), file, context);
  const { achievement, visibility } = options;
  const date = options.date ?? context.now.slice(0, 10);
  const planned = planImport({
    roster,
    file,
    defaults: { achievement, visibility, date },
    site,
    takenElsewhere: placesElsewhere(context.root, new Set(site.awards.map(({ id }) => id))),
    now: context.now,
  });
  const plan = await withNameWarnings(planned, site, file);
  const shown = options.json
    ? plan
    : { ...plan, problems: groupProblems(plan.problems), fatal: groupProblems(plan.fatal) };
  refuseWhatIsWrong(shown, options.skipBad === true);
  const preview = previewLines(roster, plan, site);
  await confirm(shown, preview, options, context);
  return write(plan, shown.problems, preview, options, context);
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

/** On a terminal, shows what was understood and asks; Enter alone is a no. */
async function confirm(
  { awards, problems }: ImportPlan,
  preview: readonly string[],
  { yes }: ImportOptions,
  { interactive, dryRun }: Context,
): Promise<void> {
  if (!interactive || dryRun || yes) return;
  if (problems.length > 0) writeError(`${formatReport(problems, { color: hasColor() })}\n`);
  writeError(`${preview.join('\n')}\n`);
  const { askYes } = await import('../../ask.ts');
  if (!(await askYes(`Write ${counted(awards.length, 'award')}?`))) {
    throw usageFault('command/cancelled', undefined);
  }
}

function write(
  { awards, problems: all }: ImportPlan,
  problems: readonly Problem[],
  preview: readonly string[],
  { yes }: ImportOptions,
  { root, now, dryRun, interactive }: Context,
): CommandResult {
  const { run, step } = recordStep(awards, now);
  const files = awards.map(({ file, text }) => ({ kind: 'create', file, text }) as const);
  if (!dryRun) carryOut(root, [...files, step]);
  const left = new Set(all.filter(({ severity }) => severity === 'error').map(({ line }) => line)).size;
  const leftOut = left === 0 ? '' : `; ${counted(left, 'row')} left out`;
  const written = awards.map(({ line, id, file, url }) => ({ line, id, file, url }));
  const wasShown = interactive && !dryRun && !yes;
  return {
    data: dryRun ? [] : awards.map(({ file }) => file),
    json: {
      dryRun,
      ...(dryRun ? {} : { run }),
      awards: dryRun ? written.map(({ line }) => ({ line })) : written,
      ...reportAsJson(problems),
    },
    notes: [
      ...(problems.length > 0 && !wasShown ? [formatReport(problems, { color: hasColor() })] : []),
      ...(wasShown ? [] : preview),
      `${dryRun ? 'Would write' : 'Wrote'} ${counted(awards.length, 'award')}${leftOut}.`,
      ...(dryRun ? [] : [`To undo it, before it is committed: npx lanyard import --undo ${run}`]),
    ],
    next: dryRun
      ? 'run it again without --dry-run'
      : 'npx lanyard check, then commit content/awards/ and publish',
  };
}
