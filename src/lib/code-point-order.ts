/** Compares two texts by code point, for sorting: the same on every machine, whatever its locale. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = a.charCodeAt(at) - b.charCodeAt(at);
    if (difference !== 0) return isSurrogate(a, at) || isSurrogate(b, at) ? byBytes(a, b) : difference;
  }
  return a.length - b.length;
}

/** Code units are in the order of code points, but for the halves of those beyond U+FFFF. */
function isSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xf800) === 0xd800;
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
