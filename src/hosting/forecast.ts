import { type Problem, problem } from '../errors.ts';
import { headerBlocks } from './headers-file.ts';
import type { Host, HostLimits } from './host.ts';
import type { SiteRules } from './rules.ts';

/** A file of the published folder. */
export interface PublishedFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/** How much a site is, in the measures in which hosts set limits. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: PublishedFile;
  /** The folder with the most files and folders directly in it. */
  readonly fullest: { readonly folder: string; readonly entries: number };
  /** Blocks in `_headers`. */
  readonly headerRules: number;
}

/** From this part of a limit on, it is told. */
const NEAR = 0.8;

/** Measures a published folder. */
export function sizeOf(files: readonly PublishedFile[], rules: SiteRules): SiteSize {
  const largest = files.reduce((most, file) => (file.bytes > most.bytes ? file : most), {
    path: '',
    bytes: 0,
  });
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largest,
    fullest: fullestFolder(files),
    headerRules: headerBlocks(rules),
  };
}

/** What a host will say to a site: where it stands, and every limit that is near or exceeded. */
export function forecast(
  { name, limits, servesPaths }: Host,
  size: SiteSize,
  { base }: SiteRules,
): Problem[] {
  const misplaced = base !== '' && !servesPaths ? [problem('hosting/base-path', { host: name, base })] : [];
  const limited = measures(limits, size).flatMap(({ what, count, limit }) => {
    if (limit === undefined || count < limit * NEAR) return [];
    const code = count > limit ? 'hosting/over-limit' : 'hosting/near-limit';
    return [problem(code, { host: name, what, count, limit })];
  });
  return [...misplaced, ...limited];
}

/** The same in one line, for the log of a build. */
export function forecastLine({ name, limits }: Host, size: SiteSize): string {
  const limited = measures(limits, size).filter(({ limit }) => limit !== undefined);
  const parts = limited.map(({ what, count, limit }) => `${number(count)} of ${number(limit ?? 0)} ${what}`);
  return `${name}: ${parts.length > 0 ? parts.join(', ') : 'sets no limits'}`;
}

function measures(limits: HostLimits, { files, bytes, largest, fullest, headerRules }: SiteSize) {
  return [
    { what: 'files', count: files, limit: limits.files },
    {
      what: `entries in one folder (${fullest.folder}/)`,
      count: fullest.entries,
      limit: limits.filesPerFolder,
    },
    { what: `bytes in one file (${largest.path})`, count: largest.bytes, limit: limits.fileBytes },
    { what: 'bytes in all', count: bytes, limit: limits.totalBytes },
    { what: 'blocks in _headers', count: headerRules, limit: limits.headerRules },
  ];
}

function fullestFolder(files: readonly PublishedFile[]): SiteSize['fullest'] {
  const entries = new Map<string, Set<string>>();
  for (const { path } of files) {
    const parts = path.split('/');
    parts.forEach((name, depth) => {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, (entries.get(folder) ?? new Set()).add(name));
    });
  }
  return [...entries].reduce(
    (most, [folder, names]) => (names.size > most.entries ? { folder, entries: names.size } : most),
    { folder: '', entries: 0 },
  );
}

function number(value: number): string {
  return value.toLocaleString('en');
}
