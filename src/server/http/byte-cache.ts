/** What a cache keeps: anything that can say how large it is. */
export interface Sized {
  readonly bytes: number;
}

/** Keeps what was made most recently, up to a number of bytes; what is asked for twice at once is made once. */
export interface ByteCache<Value extends Sized> {
  readonly get: (key: string, make: () => Promise<Value>) => Promise<Value>;
  /** Keeps it no longer. */
  readonly drop: (key: string) => void;
}

interface Entry<Value> {
  readonly value: Promise<Value>;
  bytes: number;
}

/** Makes an empty cache of at most so many bytes. What fails to be made is not kept. */
export function createByteCache<Value extends Sized>(limit: number): ByteCache<Value> {
  const entries = new Map<string, Entry<Value>>();
  let total = 0;

  const remove = (key: string, entry: Entry<Value>) => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    total -= entry.bytes;
  };
  const grow = (entry: Entry<Value>, bytes: number) => {
    entry.bytes = bytes;
    total += bytes;
    for (const [oldest, old] of entries) {
      if (total <= limit) return;
      remove(oldest, old);
    }
  };
  const add = (key: string, make: () => Promise<Value>) => {
    const entry: Entry<Value> = { value: make(), bytes: 0 };
    entries.set(key, entry);
    entry.value.then(
      ({ bytes }) => entries.get(key) === entry && grow(entry, bytes),
      () => remove(key, entry),
    );
    return entry.value;
  };

  return {
    get: (key, make) => {
      const entry = entries.get(key);
      if (!entry) return add(key, make);
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    drop: (key) => {
      const entry = entries.get(key);
      if (entry) remove(key, entry);
    },
  };
}
