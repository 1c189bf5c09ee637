import { type Problem, problem } from '../errors/index.ts';
import { counted } from '../lib/counted.ts';
import { headerBlocks } from './headers-file.ts';
import type { Host, HostLimits } from './host.ts';
import { measures } from './measures.ts';
import { BADGE_FOLDERS, type SiteRules } from './rules.ts';

/** A file of the published folder. */
export interface PublishedFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/** How much a site is, in the measures in which hosts set limits. */
export type SiteSize = ReturnType<typeof sizeOf>;

/** A folder, and how many files and folders are directly in it. */
type Folder = ReturnType<typeof foldersOf>[number];

/** From this part of a limit on, it is told. */
const NEAR = 0.8;

/** Measures a published folder. */
export function sizeOf(files: readonly PublishedFile[], rules: SiteRules) {
  const folders = foldersOf(files);
  return {
    files: files.length,
    bytes: bytesOf(files),
    largest: files.reduce((most, file) => (file.bytes > most.bytes ? file : most), { path: '', bytes: 0 }),
    /** The folder with the most files and folders directly in it. */
    fullest: folders.reduce((most, each) => (each.entries > most.entries ? each : most), {
      folder: '',
      entries: 0,
    }),
    /** Blocks in `_headers`. */
    headerRules: headerBlocks(rules),
    /** What belongs to badges, of all this. */
    badges: badgesOf(files, folders),
  };
}

function badgesOf(files: readonly PublishedFile[], folders: readonly Folder[]) {
  const own = files.filter(({ path }) => BADGE.test(path));
  return {
    count: new Set(own.map(({ path }) => BADGE.exec(path)?.[1])).size,
    files: own.length,
    bytes: bytesOf(own),
    entries: folders.find(({ folder }) => folder === 'badges')?.entries ?? 0,
  };
}

/** A file of a badge, and the badge's id. */
const BADGE = new RegExp(`^(?:${BADGE_FOLDERS.map((folder) => folder.slice(1)).join('|')})([^./]+)[./]`);

function bytesOf(files: readonly PublishedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * What a host will say to a site: where it stands, and every limit that is near or exceeded. `isFull`: it could be made
 * lean.
 */
export function forecast(
  { name, limits, servesPaths }: Host,
  size: SiteSize,
  { base }: SiteRules,
  isFull = true,
): Problem[] {
  const misplaced = base !== '' && !servesPaths ? [problem('hosting/base-path', { host: name, base })] : [];
  const limited = measures(limits, size).flatMap(({ what, count, limit }) => {
    if (limit === undefined || count < limit * NEAR) return [];
    const code = count > limit ? 'hosting/over-limit' : 'hosting/near-limit';
    return [problem(code, { host: name, what, count, limit, room: roomFor(limits, size) ?? 0, isFull })];
  });
  return [...misplaced, ...limited];
}

/** The same in one line, for the log of a build. */
export function forecastLine({ name, limits }: Host, size: SiteSize): string {
  const limited = measures(limits, size).filter(({ limit }) => limit !== undefined);
  const parts = limited.map(({ what, count, limit }) => `${number(count)} of ${number(limit ?? 0)} ${what}`);
  const room = roomFor(limits, size);
  if (room !== undefined) parts.push(`room for about ${counted(room, 'more badge')}`);
  return `${name}: ${parts.length > 0 ? parts.join(', ') : 'sets no limits'}`;
}

/** How many more badges a host takes, if they are as those before; undefined where nothing tells or limits it. */
function roomFor(limits: HostLimits, size: SiteSize): number | undefined {
  const { count, files, bytes, entries } = size.badges;
  if (count === 0) return undefined;
  const room = [
    { limit: limits.files, used: size.files, each: files / count },
    { limit: limits.filesPerFolder, used: entries, each: entries / count },
    { limit: limits.totalBytes, used: size.bytes, each: bytes / count },
  ].flatMap(({ limit, used, each }) => (limit === undefined ? [] : [Math.floor((limit - used) / each)]));
  return room.length > 0 ? Math.max(0, Math.min(...room)) : undefined;
}

function foldersOf(files: readonly PublishedFile[]) {
  const entries = new Map<string, Set<string>>();
  for (const { path } of files) {
    const parts = path.split('/');
    parts.forEach((name, depth) => {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, (entries.get(folder) ?? new Set()).add(name));
    });
  }
  return [...entries].map(([folder, names]) => ({ folder, entries: names.size }));
}

function number(value: number): string {
  return value.toLocaleString('en');
}
