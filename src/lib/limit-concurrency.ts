/** A function of which only so many calls run at once; the others wait for their turn. */
export function limitConcurrency<Parameters extends readonly unknown[], Result>(
  limit: number,
  work: (...parameters: Parameters) => Promise<Result>,
): (...parameters: Parameters) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  let served = 0;
  return async (...parameters) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work(...parameters);
    } finally {
      // Not shifted: that takes longer the more are waiting.
      const next = waiting[served++];
      if (next) next();
      else running--;
      if (served >= waiting.length) served = waiting.length = 0;
    }
  };
}

/** Works on items in their order, so many at once; of those that wait nothing is held. */
export async function forEachBounded<Item>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const workOn = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: limit }, workOn));
}
