import type { StageRecord } from './stage-log.ts';
import { number, shownDuration } from './words.ts';

/** What a build took in all. */
export interface Spent {
  /** From its beginning to its end, in milliseconds. */
  readonly elapsed: number;
  /** The most memory that it had at once, in bytes. */
  readonly peakMemory: number;
}

/** The closing table, line by line: what was made, what was reused, how long it took. */
export function summaryTable(records: readonly StageRecord[], { elapsed, peakMemory }: Spent): string[] {
  const rows = records.map(({ stage, begin, end, done, reused }) => [
    stage,
    done > 0 ? number(done - reused) : '',
    reused > 0 ? number(reused) : '',
    shownDuration(end - begin),
  ]);
  const table = [['', 'made', 'reused', 'time'], ...rows, ['in all', '', '', shownDuration(elapsed)]];
  const isReused = records.some(({ reused }) => reused > 0);
  const shown = isReused ? table : table.map((row) => row.filter((_, column) => column !== 2));
  return [...aligned(shown), `peak memory ${number(peakMemory / 1e6)} MB`];
}

/** Words to the left, figures to the right. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
