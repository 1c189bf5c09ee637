/** Compares two texts by code point, for sorting: the same on every machine, whatever its locale. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
