import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../files/files-below.ts';
import { errorCode } from '../lib/error-code.ts';
import { sha256Text } from './cache/fingerprint.ts';
import type { BuiltFile } from './cache/inventory.ts';
import { refusePrivateKey } from './refuse-private-key.ts';
import type { ReusableSite } from './reusable-site.ts';

type ReusableFile = Pick<BuiltFile, 'key' | 'digest'>;

/** Writes a site's files beside the site before it. A file that stays the same keeps its time of change. */
export class SiteWriter {
  readonly #folder: string;
  readonly #sites: readonly ReusableSite[];
  readonly #written = new Map<string, ReusableFile>();
  readonly #folders = new Set<string>();
  #reused = 0;

  /** `folder` is where the new site is written, `sites` what may be taken over. */
  constructor(folder: string, sites: readonly ReusableSite[]) {
    this.#folder = folder;
    this.#sites = sites;
  }

  /** How many files are the same as before. */
  get reused(): number {
    return this.#reused;
  }

  has(path: string): boolean {
    return this.#written.has(path);
  }

  /** Takes over a file that was made from the same. False where there is none. Two outputs on one path are a fault. */
  reuse(path: string, key: string): boolean {
    this.#refuseTwice(path);
    const taken = this.#takeOver(path, (file) => file.key === key);
    if (taken) this.#written.set(path, { key, digest: taken.digest });
    return taken !== undefined;
  }

  /** Writes a file, with the key of what it is made from. Two outputs on one path are a fault. */
  write(path: string, bytes: Uint8Array, key = ''): void {
    this.#refuseTwice(path);
    if (this.#noteOrReplace(path, bytes, key)) return;
    this.#makeFolder(path);
    writeFileSync(this.#staged(path), bytes);
  }

  #refuseTwice(path: string): void {
    if (this.has(path)) throw new Error(`Two outputs write ${path}.`);
  }

  /** Notes what a file holds, which must not be a private key. True where another site has just that, and its file now stands here. */
  #noteOrReplace(path: string, bytes: Uint8Array, key: string): boolean {
    refusePrivateKey(path, bytes);
    const digest = sha256Text(bytes);
    this.#written.set(path, { key, digest });
    return this.#takeOver(path, (file) => file.digest === digest) !== undefined;
  }

  /**
   * Takes in what others wrote into the folder, pages and what they load, and removes what is not wanted. `keyOf` is
   * given each file, and has its key.
   */
  async adopt(
    keyOf: (path: string) => string | undefined,
    isWanted: (path: string) => boolean = () => true,
  ): Promise<void> {
    for (const path of await filesBelow(this.#folder)) {
      if (this.has(path)) continue;
      const staged = this.#staged(path);
      if (!isWanted(path)) {
        unlinkSync(staged);
        continue;
      }
      this.#noteOrReplace(path, readFileSync(staged), keyOf(path) ?? '');
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
    return join(this.#folder, path);
  }

  /** Gives a file of another site a second name: a copy would have another time. */
  #takeOver(path: string, isSame: (file: ReusableFile) => boolean): ReusableFile | undefined {
    for (const { folder, files, isIntact } of this.#sites) {
      const file = files.get(path);
      if (!file || !isSame(file) || !isIntact(path)) continue;
      this.#makeFolder(path);
      if (!isLinked(join(folder, path), this.#staged(path))) continue;
      this.#reused += 1;
      return file;
    }
    return undefined;
  }

  #makeFolder(path: string): void {
    const folder = dirname(path);
    if (this.#folders.has(folder)) return;
    mkdirSync(join(this.#folder, folder), { recursive: true });
    this.#folders.add(folder);
  }
}

/** Gives a file a second name, or makes a copy where the disk has no such thing. False where that fails too. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') return isCopied(from, to);
    unlinkSync(to);
    return isLinked(from, to);
  }
}

function isCopied(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
    return true;
  } catch {
    return false;
  }
}
