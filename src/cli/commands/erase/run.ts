import { usageFault } from '../../../errors/fault.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import type { Step } from '../../../files/step.ts';
import { carryOut } from '../../../files/transaction.ts';
import { writeYaml } from '../../../load/write-yaml.ts';
import type { Award } from '../../../model/award.ts';
import { chooseAwards } from '../../awards/selection/choose-awards.ts';
import { type Selectors, selectorsOf } from '../../awards/selection/selectors.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';
import { gitTraces } from './git-traces.ts';
import { filesThatMention } from './mentions.ts';
import { stepsLeft } from './steps-left.ts';

/** Flags of `lanyard erase`. */
export interface EraseOptions extends Selectors {
  readonly yes?: boolean;
}

/** Puts tombstones in the place of awards, and says what only people can do. */
export async function erase(
  name: string | undefined,
  options: EraseOptions,
  context: Context,
): Promise<CommandResult> {
  const { root, dryRun } = context;
  const site = await openSite(context);
  const verb = 'Erase, and revoke for ever,';
  const wanted = { command: 'erase', verb, name, selectors: selectorsOf(options), yes: options.yes };
  const { awards, shown } = await chooseAwards(wanted, () => undefined, site, context);
  if (name !== undefined && !dryRun && !options.yes) await confirm(awards, context);
  const erased = awards.map((award) => ({ award, ...tombstoneOf(award, context.now.slice(0, 10)) }));
  if (!dryRun)
    carryOut(
      root,
      erased.flatMap((each) => stepsFor(each, root)),
    );
  const left = { history: gitTraces(root, awards), mentions: filesThatMention(root, awards) };
  const json = erased.map(({ award: { file: removed, issuer, statusIndex }, file: tombstone }) => {
    return { removed, tombstone, issuer, statusIndex };
  });
  return {
    data: erased.map(({ file, text }) => (dryRun ? text.trimEnd() : file)),
    json: { dryRun, ...(json.length === 1 ? json[0] : {}), awards: json, ...left },
    notes: [
      ...shown,
      ...json.map(({ removed, tombstone }) =>
        dryRun
          ? `Would delete ${removed} and write ${tombstone}.`
          : `Deleted ${removed}. ${tombstone} names nobody and keeps copies of the badge revoked.`,
      ),
      ...stepsLeft(left),
    ],
    next: dryRun ? 'run it again without --dry-run' : 'follow the steps above; the first is to publish',
  };
}

async function confirm(awards: readonly Award[], { interactive }: Context): Promise<void> {
  if (!interactive) return;
  const { askYes } = await import('../../ask.ts');
  if (!(await askYes(`Delete ${awards.map(({ file }) => file).join(', ')} and revoke its badge for ever?`))) {
    throw usageFault('command/cancelled', undefined);
  }
}

/** What is left of an award. Its file is named for its place, so that two people who erase it write one file. */
interface TombstoneText {
  readonly award: Award;
  readonly file: string;
  readonly text: string;
}

function tombstoneOf({ issuer, statusIndex }: Award, erased: string): Omit<TombstoneText, 'award'> {
  return {
    file: `content/erased/${issuer}-${statusIndex}.yaml`,
    text: `${HEAD}${writeYaml({ issuer, statusIndex, erased })}`,
  };
}

function stepsFor({ award: { file: removed }, file, text }: TombstoneText, root: string): Step[] {
  return [
    { kind: 'create', file, text },
    { kind: 'remove', file: removed, before: readProjectFile(root, removed) },
  ];
}

const HEAD = `# yaml-language-server: $schema=../../schemas/erased.json
# What is left of an erased award: copies of it verify as revoked as long as this file is here.
`;
