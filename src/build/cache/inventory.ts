import { lstatSync, readFileSync } from 'node:fs';
import { sha256Text } from './fingerprint.ts';
import type { Seal } from './seal.ts';
import { writeAside } from './write-aside.ts';

/** The inventory of a project's built site, in its cache. */
export const INVENTORY = 'built';

/** A file of a built site: what it was made from, what is in it, and the state of the file as it was written. */
export interface BuiltFile {
  /** The digest of what it was made from; empty where that is not known. */
  readonly key: string;
  /** SHA-256 of its bytes, in base64url. */
  readonly digest: string;
  readonly size: number;
  /** In milliseconds, with fractions. */
  readonly modified: number;
  readonly inode: number;
}

/** What is known of a build besides its files. */
export interface BuildRecord {
  /** A digest of all that the site was made from; empty where some of it changed meanwhile. */
  readonly madeFrom: string;
  /** The published folder, relative to the project. */
  readonly output: string;
  /** What was warned of, as it was shown. */
  readonly warnings: readonly string[];
  /** Files outside the published folder, relative to the project: those for holders and for hosts. */
  readonly beside: readonly string[];
}

/** A built site: every file of the published folder by its path. */
export interface Inventory extends BuildRecord {
  readonly files: ReadonlyMap<string, BuiltFile>;
}

const NOTHING_BUILT: Inventory = { madeFrom: '', output: '', warnings: [], beside: [], files: new Map() };

/** Reads the inventory of a built site. Nothing where there is none that the seal opens. */
export function readInventory(path: string, seal: Seal): Inventory {
  try {
    const text = seal.open(readFileSync(path))?.toString();
    if (text === undefined) return NOTHING_BUILT;
    const { files, ...record }: BuildRecord & { files: [string, ...Row][] } = JSON.parse(text);
    return { ...record, files: new Map(files.map(([name, ...row]) => [name, fileOf(row)])) };
  } catch {
    return NOTHING_BUILT;
  }
}

type Row = readonly [key: string, digest: string, size: number, modified: number, inode: number];

function fileOf([key, digest, size, modified, inode]: Row): BuiltFile {
  return { key, digest, size, modified, inode };
}

/** Writes an inventory in the place of the one before. Gives the code of what went wrong. */
export function writeInventory(
  path: string,
  { files, ...record }: Inventory,
  seal: Seal,
): string | undefined {
  const rows = Array.from(files, ([name, { key, digest, size, modified, inode }]) => [
    name,
    key,
    digest,
    size,
    modified,
    inode,
  ]);
  const body = JSON.stringify({ ...record, files: rows });
  return writeAside(path, seal.close(body));
}

/** Whether a file is the one that was written, untouched since, or holds the very bytes, as a copy of it does. */
export function isIntact(path: string, { size, modified, inode, digest }: BuiltFile): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== size) return false;
  return (found.mtimeMs === modified && found.ino === inode) || fileDigest(path) === digest;
}

/** SHA-256 of what a file holds, in base64url; undefined where it cannot be read. */
export function fileDigest(path: string): string | undefined {
  try {
    return sha256Text(readFileSync(path));
  } catch {
    return undefined;
  }
}
