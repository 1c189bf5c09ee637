import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './figure.ts';

/** What a build has made. */
export interface Made {
  readonly files: number;
  readonly megabytes: number;
  readonly pages: number;
  /** Of a page, the mean, in bytes. */
  readonly bytes: number;
  /** Of one file of a kind, in the middle, in KB. */
  readonly kilobytes: Readonly<Record<string, number>>;
}

/** Looks at the folder of a built site. */
export function madeBy(dist: string): Made {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, stat: statSync(join(dist, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, size: stat.size }));
  const sizes = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).map(({ size }) => size);
  const pages = sizes(/\.html$/);
  const kinds = {
    'badge.png': /^badges\/[^/]+\.png$/,
    'badge.svg': /^badges\/[^/]+\.svg$/,
    'certificate.pdf': /^badges\/[^/]+\.pdf$/,
    'card.png': /^achievements\/[^/]+\/card\.png$/,
  };
  const kilobytes = Object.entries(kinds).map(
    ([kind, pattern]) => [kind, median(sizes(pattern)) / 1024] as const,
  );
  return {
    files: files.length,
    megabytes: sum(sizes(/./)) / 1024 / 1024,
    pages: pages.length,
    bytes: Math.round(sum(pages) / pages.length),
    kilobytes: Object.fromEntries(kilobytes.filter(([, size]) => !Number.isNaN(size))),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
