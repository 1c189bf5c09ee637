import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readersTable } from './report.ts';
import type { Results } from './results.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

/** The pages that say how fast the program is. */
export const DOCUMENTS = ['README.md', 'docs/performance.md'] as const;

/** Between two comments, of which the first names the figures, stands a table of them. */
const BLOCK = /(<!-- bench: ([\w. -]+) -->\n)[\s\S]*?(<!-- \/bench -->)/g;

/** A page with its tables as the results have them. */
export function withTables(text: string, results: Results): string {
  return text.replace(BLOCK, (_, start: string, names: string, end: string) => {
    return `${start}\n${readersTable(results, names.split(' '))}\n\n${end}`;
  });
}

/** The names of the figures that a page shows. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(BLOCK)].flatMap(([, , names = '']) => names.split(' '));
}

/** A page without its tables: what stands there, nothing vouches for. */
export function withoutTables(text: string): string {
  return text.replace(BLOCK, '');
}

/** Writes the tables of all pages anew. */
export function updateDocuments(results: Results): void {
  for (const document of DOCUMENTS) {
    const file = join(CHECKOUT, document);
    if (existsSync(file)) writeFileSync(file, withTables(readFileSync(file, 'utf8'), results));
  }
}
