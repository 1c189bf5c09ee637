import { printable } from '../../errors/printable.ts';
import { displayWidth, fitColumns } from '../../lib/display-width.ts';
import type { ListedAward } from './listed-award.ts';

interface Column {
  readonly heading: string;
  readonly cell: (award: ListedAward) => string;
  /** What becomes of it where the terminal is narrow: cut, or left out where it says the same of each award. */
  readonly ifNarrow?: 'cut' | 'left out';
}

const COLUMNS: readonly Column[] = [
  { heading: 'DATE', cell: ({ date }) => date },
  { heading: 'NAME', cell: ({ name, did }) => name ?? did ?? '-', ifNarrow: 'cut' },
  { heading: 'ACHIEVEMENT', cell: ({ achievement }) => achievement, ifNarrow: 'cut' },
  { heading: 'STATE', cell: ({ state }) => state },
  { heading: 'VISIBILITY', cell: ({ visibility }) => visibility, ifNarrow: 'left out' },
  { heading: 'ID', cell: ({ id }) => id },
];

const GAP = '  ';
/** The least that a column is cut to. */
const LEAST = 8;

/** A column with the texts of its cells, below its heading. */
interface Filled {
  readonly ifNarrow: Column['ifNarrow'] | undefined;
  readonly cells: readonly string[];
  readonly width: number;
}

/**
 * Awards as a table, a heading and a line each; nothing where there are none. It fits into so many columns of a terminal
 * if it can; an id is never cut. Nothing in a name can move the cursor, turn the line round or hide.
 */
export function awardTable(awards: readonly ListedAward[], width = Number.POSITIVE_INFINITY): string[] {
  if (awards.length === 0) return [];
  const all = COLUMNS.map(({ heading, cell, ifNarrow }): Filled => {
    const cells = [heading, ...awards.map((award) => printable(cell(award)))];
    return { ifNarrow, cells, width: Math.max(...cells.map(displayWidth)) };
  });
  const columns = cutToFit(totalWidth(all) > width ? all.filter(isNeeded) : all, width);
  return [undefined, ...awards].map((_, row) =>
    columns
      .map((column) => fitColumns(column.cells[row] ?? '', column.width))
      .join(GAP)
      .trimEnd(),
  );
}

function isNeeded({ ifNarrow, cells: [, ...cells] }: Filled): boolean {
  return ifNarrow !== 'left out' || new Set(cells).size > 1;
}

/** Takes what is too much from the widest column that may be cut. */
function cutToFit(columns: readonly Filled[], width: number): readonly Filled[] {
  const excess = totalWidth(columns) - width;
  const cuttable = columns.filter((column) => column.ifNarrow === 'cut' && column.width > LEAST);
  const [widest, next] = cuttable.toSorted((a, b) => b.width - a.width);
  if (excess <= 0 || !widest) return columns;
  const target = Math.max(LEAST, widest.width - excess, Math.min(next?.width ?? 0, widest.width - 1));
  return cutToFit(
    columns.map((column) => (column === widest ? { ...column, width: target } : column)),
    width,
  );
}

function totalWidth(columns: readonly Filled[]): number {
  return columns.reduce((sum, { width }) => sum + width, GAP.length * (columns.length - 1));
}
