/** Byte order marks, and the beginnings of a JSON text without one. */
const LITTLE = [
  [0xff, 0xfe],
  [0x7b, 0x00],
] as const;
const BIG = [
  [0xfe, 0xff],
  [0x00, 0x7b],
] as const;

/** The text of UTF-16 bytes, as some editors save it, without a byte order mark; undefined where they are no such text. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  const isLike = (beginnings: readonly (readonly [number, number])[]) =>
    beginnings.some(([first, second]) => bytes[0] === first && bytes[1] === second);
  const encoding = isLike(LITTLE) ? 'utf-16le' : isLike(BIG) ? 'utf-16be' : undefined;
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
