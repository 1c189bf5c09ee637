import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShapeCounts } from '../realistic/shapes.ts';
import { codeDigest } from './code-digest.ts';
import type { Figure } from './figure.ts';
import type { Measurement } from './measurement.ts';

/** Where results are kept, in the checkout. */
export const RESULTS_FILE = join(import.meta.dirname, '../results.json');

/** What one measurement found, and when, where and of which code. */
export interface MeasuredRow {
  readonly date: string;
  /** The commit that was checked out, with `+` where files differed from it. */
  readonly commit: string;
  /** Of the measurement's code. */
  readonly digest: string;
  readonly node: string;
  readonly cores: number;
  /** How many processes wanted a core when it was done: above `cores`, seconds are too many, and ratios hold. */
  readonly load: number;
  /** What was measured: realistic content by its seed and awards; undefined where figures say what else it was. */
  readonly content?:
    | { readonly seed: number; readonly awards: number; readonly structures: number }
    | undefined;
  readonly figures: readonly Figure[];
}

/** Everything that was measured last, by the name of the measurement. */
export interface Results {
  /** What is in the content of each size. */
  readonly contents: Readonly<Record<string, ShapeCounts>>;
  readonly rows: Readonly<Record<string, MeasuredRow>>;
}

export function readResults(file: string = RESULTS_FILE): Results {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { contents: {}, rows: {} };
}

/** Writes results with rounded numbers, in an order that does not depend on the run. */
export function writeResults({ contents, rows }: Results, file: string = RESULTS_FILE): void {
  const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
    );
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;
  writeFileSync(file, `${JSON.stringify({ contents: sorted(contents), rows: sorted(rows) }, rounded, 2)}\n`);
}

/** Of these measurements, those whose figures are of other code than there is now. */
export function olderThanCode({ rows }: Results, measurements: readonly Measurement[]): Measurement[] {
  return measurements.filter(({ name, code }) => rows[name] && rows[name].digest !== codeDigest(code));
}
