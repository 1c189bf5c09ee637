/** How many items are worked on before others have their turn: a few milliseconds' work, where items are small files. */
const AT_ONCE = 128;

/** Like `items.map(work)`, but that requests, timers and signals are not kept waiting until all is done. */
export async function mapInTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return results;
}
