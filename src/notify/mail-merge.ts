/** The columns of a mail merge. */
export const MERGE_COLUMNS = [
  'address',
  'name',
  'greeting',
  'achievement',
  'issuer',
  'date',
  'url',
  'award',
] as const;

/** One row of a mail merge. */
export type MergeRow = Readonly<Record<(typeof MERGE_COLUMNS)[number], string>>;

/** Whether a spreadsheet would run a text as a formula. */
export function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

/** A row as CSV [RFC 4180], ending with CR LF. A cell that a spreadsheet would run gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(isFormula(cell) ? `'${cell}` : cell)).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
