import { readFileSync } from 'node:fs';
import type { Seal } from './seal.ts';
import { writeAside } from './write-aside.ts';

/** Many small things by their keys, in one file that only who has the same keys can read. */
export interface Pack {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  /** Writes what was asked for or set, in the place of what there was. Gives the code of what went wrong. */
  readonly save: () => string | undefined;
}

/** Opens a pack, and further ones to read from; empty where there is none that was closed with this seal. */
export function openPack(path: string, seal: Seal, others: readonly string[] = []): Pack {
  const before = new Map([...others, path].flatMap((each) => [...readPack(each, seal)]));
  const used = new Map<string, unknown>();
  let isChanged = false;
  return {
    get: (key) => {
      const value = used.get(key) ?? before.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: (key, value) => {
      used.set(key, value);
      isChanged = true;
    },
    save: () =>
      isChanged || used.size !== before.size
        ? writeAside(path, seal.close(JSON.stringify([...used])))
        : undefined,
  };
}

function readPack(path: string, seal: Seal): ReadonlyMap<string, unknown> {
  try {
    const entries: readonly (readonly [string, unknown])[] = JSON.parse(
      seal.open(readFileSync(path))?.toString() ?? '[]',
    );
    return new Map(entries);
  } catch {
    return new Map();
  }
}
