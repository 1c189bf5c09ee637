import type { Stats } from 'node:fs';

/** What tells a file from one that took its place, or that was written over where it lay. */
export type FileStamp = Readonly<Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>>;

/** Only what a stamp needs: the rest of `Stats` is not kept. */
export function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return { ino, size, mtimeMs, ctimeMs };
}

/** Whether the file at a path is still the one that it was. */
export function isSameFile(one: FileStamp, other: FileStamp): boolean {
  return isUnwritten(one, other) && one.ctimeMs === other.ctimeMs;
}

/** Whether nothing was written to a file. It may have lost its name since, which its change time tells as well. */
export function isUnwritten(one: FileStamp, other: FileStamp): boolean {
  return one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;
}

/** A file was replaced, or written over, since its content was described. */
export class ChangedFile extends Error {}
