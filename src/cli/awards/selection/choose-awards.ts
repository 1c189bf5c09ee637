import { usageFault } from '../../../errors/fault.ts';
import { LanyardError } from '../../../errors/index.ts';
import { counted } from '../../../lib/counted.ts';
import type { Award } from '../../../model/award.ts';
import type { Site } from '../../../model/site.ts';
import { type Context, writeError } from '../../terminal.ts';
import { awardTable } from '../award-table.ts';
import { findAward } from '../find-award.ts';
import { listedAward } from '../listed-award.ts';
import { selectAwards } from './select-awards.ts';
import { describeSelectors, type Selectors } from './selectors.ts';

/** Which awards a command is to change. */
export interface Wanted {
  /** The command as it is typed: `revoke`. */
  readonly command: string;
  /** The id of one, or its file. */
  readonly name?: string | undefined;
  readonly selectors: Selectors;
  readonly yes?: boolean | undefined;
}

/** The awards that are to be changed, and how they were found. */
export interface Chosen {
  /** At least one. */
  readonly awards: readonly Award[];
  /** The awards as a table, to be shown; empty for one that was named, and where the table was shown already. */
  readonly shown: readonly string[];
}

/**
 * The awards that a command is to change: the one that is named, or those for which all holds that the selectors say.
 * What selectors find is shown and asked about on a terminal; elsewhere more than one needs `--yes`.
 *
 * @param verb what is asked: "Revoke".
 * @param refuse why an award cannot be changed; others that were found are changed without it. Throws where none is left.
 */
export async function chooseAwards(
  wanted: Wanted & { readonly verb: string },
  refuse: (award: Award) => LanyardError | undefined,
  site: Site,
  context: Context,
): Promise<Chosen> {
  const found = findWanted(wanted, site, context);
  const refused = found.flatMap((award) => refuse(award) ?? []);
  const awards = found.filter((award) => refuse(award) === undefined);
  const [first] = refused;
  if (awards.length === 0 && first) {
    throw new LanyardError(
      refused.flatMap(({ problems }) => problems),
      first.exitCode,
    );
  }
  if (wanted.name !== undefined) return { awards, shown: [] };
  const table = awardTable(
    awards.map((award) => listedAward(award, site, context.now)),
    context.columns,
  );
  if (context.dryRun || wanted.yes) return { awards, shown: table };
  if (!context.interactive) {
    if (awards.length === 1) return { awards, shown: table };
    throw usageFault('command/needs-yes', {
      count: awards.length,
      selectors: describeSelectors(wanted.selectors),
    });
  }
  writeError(`${table.join('\n')}\n`);
  await confirm(
    `${wanted.verb} ${awards.length === 1 ? 'this award' : `these ${counted(awards.length, 'award')}`}?`,
  );
  return { awards, shown: [] };
}

function findWanted({ command, name, selectors }: Wanted, site: Site, { now }: Context): Award[] {
  const isSelecting = Object.keys(selectors).length > 0;
  if (name === undefined && !isSelecting) throw usageFault('command/which-award', { command });
  const named = name === undefined ? undefined : findAward(name, site);
  const found = selectAwards(selectors, { site, now }).filter(
    (award) => named === undefined || award === named,
  );
  if (found.length > 0) return found;
  throw usageFault('command/no-such-awards', { name: named?.id, selectors: describeSelectors(selectors) });
}

async function confirm(question: string): Promise<void> {
  const { askYes } = await import('../../ask.ts');
  if (!(await askYes(question))) throw usageFault('command/cancelled', undefined);
}
