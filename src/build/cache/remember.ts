import type { Store } from './store.ts';

/** Bytes from a store, where it has them under a key; else they are made, and kept. */
export async function remember(
  store: Store | undefined,
  key: string | undefined,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (!store || key === undefined) return make();
  const known = store.get(key);
  if (known) return known;
  const made = await make();
  store.put(key, made);
  return made;
}
