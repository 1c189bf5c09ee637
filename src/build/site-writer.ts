import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../files/files-below.ts';
import { sha256Text } from './cache/fingerprint.ts';
import { type BuiltFile, type Inventory, isIntact } from './cache/inventory.ts';

/** Where a new site is written, and the site that is there already. */
export interface WriterPlaces {
  readonly folder: string;
  readonly published: string;
  readonly built: Inventory;
}

/** Writes a site's files beside the site before it. A file that stays the same keeps its time of change. */
export class SiteWriter {
  readonly #places: WriterPlaces;
  readonly #written = new Map<string, Pick<BuiltFile, 'key' | 'digest'>>();
  readonly #folders = new Set<string>();
  #reused = 0;

  constructor(places: WriterPlaces) {
    this.#places = places;
  }

  /** How many files are the same as before. */
  get reused(): number {
    return this.#reused;
  }

  has(path: string): boolean {
    return this.#written.has(path);
  }

  /** Takes over a file that was made from the same. False where there is none. */
  reuse(path: string, key: string): boolean {
    const before = this.#places.built.files.get(path);
    if (before?.key !== key || !this.#takeOver(path, before)) return false;
    this.#written.set(path, { key, digest: before.digest });
    return true;
  }

  /** Writes a file, with the key of what it is made from. Two outputs on one path are a fault. */
  write(path: string, bytes: Uint8Array, key = ''): void {
    if (this.has(path)) throw new Error(`Two outputs write ${path}.`);
    const digest = sha256Text(bytes);
    this.#written.set(path, { key, digest });
    const before = this.#places.built.files.get(path);
    if (before?.digest === digest && this.#takeOver(path, before)) return;
    this.#makeFolder(path);
    writeFileSync(this.#staged(path), bytes);
  }

  /** Takes in what others wrote into the folder: pages and what they load. `keyOf` is told of each, and has its key. */
  async adopt(keyOf: (path: string, bytes: Uint8Array) => string | undefined): Promise<void> {
    for (const path of await filesBelow(this.#places.folder)) {
      if (this.has(path)) continue;
      const bytes = readFileSync(this.#staged(path));
      rmSync(this.#staged(path));
      this.write(path, bytes, keyOf(path, bytes));
    }
  }

  /** Every file as it lies on the disk now. */
  finish(): Map<string, BuiltFile> {
    return new Map(
      Array.from(this.#written, ([path, file]) => {
        const { size, mtimeMs, ino } = statSync(this.#staged(path));
        return [path, { ...file, size, modified: mtimeMs, inode: ino }];
      }),
    );
  }

  #staged(path: string): string {
    return join(this.#places.folder, path);
  }

  /** Gives a file of the site before a second name: a copy would have another time. */
  #takeOver(path: string, before: BuiltFile): boolean {
    const published = join(this.#places.published, path);
    if (!isIntact(published, before)) return false;
    this.#makeFolder(path);
    if (!isLinked(published, this.#staged(path))) return false;
    this.#reused += 1;
    return true;
  }

  #makeFolder(path: string): void {
    const folder = dirname(path);
    if (this.#folders.has(folder)) return;
    mkdirSync(join(this.#places.folder, folder), { recursive: true });
    this.#folders.add(folder);
  }
}

/** Gives a file a second name. False where the disk has no such thing. */
function isLinked(from: string, to: string): boolean {
  try {
    rmSync(to, { force: true });
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
