import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Text } from './fingerprint.ts';
import type { Seal } from './seal.ts';
import { writeAside } from './write-aside.ts';

/** Files of earlier builds by the digest of what they were made from. */
export interface Store {
  /** Undefined where there is none, or none that is whole and was closed by the seal under this key. */
  readonly get: (key: string) => Buffer | undefined;
  /** Says that a build has use for an entry, though it need not read it. */
  readonly want: (key: string) => void;
  /** Keeps bytes; where the disk does not take them, later builds make them anew. */
  readonly put: (key: string, bytes: Uint8Array) => void;
  /** The keys that were asked for, wanted or kept. */
  readonly used: ReadonlySet<string>;
  /** Why nothing can be kept: `ENOSPC`, `EROFS`. Undefined as long as it can. */
  readonly fault: () => string | undefined;
}

/** A header of one line: the digest of what follows, by which a broken entry is known without the seal. */
const HEADER = /^lanyard-cache 2 ([\w-]{43})\n$/;
const HEADER_BYTES = 'lanyard-cache 2 '.length + 43 + 1;

/** A store in a folder. An entry is a file `ab/cdef…` named by its key; builds that run side by side may share it. */
export function createStore(folder: string, seal: Seal): Store {
  const used = new Set<string>();
  let fault: string | undefined;
  return {
    used,
    fault: () => fault,
    want: (key) => used.add(key),
    get: (key) => {
      used.add(key);
      return readEntry(entryPath(folder, key), key, seal);
    },
    put: (key, bytes) => {
      used.add(key);
      if (fault === undefined) fault = writeAside(entryPath(folder, key), sealed(key, bytes, seal));
    },
  };
}

/** Where the entry of a key is. */
export function entryPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key.slice(2));
}

/** Whether what follows an entry's header is what the header says. Who made it, only the seal tells. */
export function isWholeEntry(entry: Buffer): boolean {
  const [, digest] = HEADER.exec(entry.toString('latin1', 0, HEADER_BYTES)) ?? [];
  return digest === sha256Text(entry.subarray(HEADER_BYTES));
}

function sealed(key: string, content: Uint8Array, seal: Seal): Uint8Array {
  const bytes = seal.close(content, key);
  return Buffer.concat([Buffer.from(`lanyard-cache 2 ${sha256Text(bytes)}\n`, 'latin1'), bytes]);
}

function readEntry(path: string, key: string, seal: Seal): Buffer | undefined {
  try {
    const entry = readFileSync(path);
    return isWholeEntry(entry) ? seal.open(entry.subarray(HEADER_BYTES), key) : undefined;
  } catch {
    return undefined;
  }
}
