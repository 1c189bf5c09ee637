import type { MemoCache } from './memoise.ts';

/** A cache of at most so many values: when it is full, it begins anew. */
export function boundedCache<Value>(limit: number): MemoCache<Value> {
  const values = new Map<unknown, Value>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      if (values.size >= limit) values.clear();
      values.set(key, value);
    },
  };
}
