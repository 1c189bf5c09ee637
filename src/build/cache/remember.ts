import type { BuildCache } from './build-cache.ts';

/** Bytes from the cache, where it has them under a key; else they are made, and kept. */
export async function remember(
  cache: Pick<BuildCache, 'store'> | undefined,
  key: string | undefined,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (!cache || key === undefined) return make();
  const known = cache.store.get(key);
  if (known) return known;
  const made = await make();
  cache.store.put(key, made);
  return made;
}
