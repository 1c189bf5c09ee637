import { counted } from '../../../lib/counted.ts';
import { csvLine } from '../../../notify/mail-merge.ts';
import { awardTable } from '../../awards/award-table.ts';
import { type ListedAward, listedAward } from '../../awards/listed-award.ts';
import { selectAwards } from '../../awards/selection/select-awards.ts';
import { type Selectors, selectorsOf } from '../../awards/selection/selectors.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';

/** Flags of `lanyard list`. */
export interface ListOptions extends Selectors {
  readonly csv?: boolean;
}

/** Lists the awards for which all holds that the flags say. */
export async function list(options: ListOptions, context: Context): Promise<CommandResult> {
  const site = await openSite(context);
  const surroundings = { site, now: context.now };
  const awards = selectAwards(selectorsOf(options), surroundings).map((award) =>
    listedAward(award, site, context.now),
  );
  const all = counted(site.awards.length, 'award');
  return {
    data: options.csv ? csvLines(awards) : awardTable(awards, context.columns),
    json: { awards },
    notes: [awards.length === site.awards.length ? `${all}.` : `${awards.length} of ${all}.`],
  };
}

const CSV_COLUMNS = [
  'date',
  'name',
  'did',
  'achievement',
  'state',
  'expires',
  'revoked',
  'reason',
  'visibility',
  'url',
  'id',
  'file',
] as const satisfies readonly (keyof ListedAward)[];

/** The byte order mark is for spreadsheets; the line break that is printed completes CR LF. */
function csvLines(awards: readonly ListedAward[]): string[] {
  const rows = awards.map((award) => CSV_COLUMNS.map((column) => award[column] ?? ''));
  const lines = [CSV_COLUMNS, ...rows].map((cells) => csvLine(cells).replace(/\n$/, ''));
  return lines.map((line, index) => (index === 0 ? `\ufeff${line}` : line));
}
