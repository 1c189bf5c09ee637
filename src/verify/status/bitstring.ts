import { inflate } from '../../lib/inflate.ts';
import { fromBase64url } from '../../lib/multibase.ts';
import { LIMITS } from '../limits.ts';
import { found, type Result, refused } from '../result.ts';

/** A shorter list would tell too much about who is in it [BSL §3.2, step 7]. */
const MIN_BITS = 131_072;

/**
 * Unpacks a status list: base64url in multibase, then gzip [BSL §3.4]. `isBare`: as the draft of 2021 had it, without
 * the letter of multibase, with padding or not, in either alphabet.
 */
export async function unpackBitstring(encodedList: string, isBare: boolean): Promise<Result<Uint8Array>> {
  const multibase = isBare ? asMultibase(encodedList) : encodedList;
  const packed = multibase.length <= LIMITS.statusList ? fromBase64url(multibase) : undefined;
  if (!packed) return refused('status/list-malformed');
  const unpacked = await inflate(packed, 'gzip', LIMITS.bitstring);
  if (unpacked.kind !== 'bytes') return refused(`status/list-${unpacked.kind}`);
  return unpacked.bytes.length * 8 < MIN_BITS ? refused('status/list-too-short') : found(unpacked.bytes);
}

/** Lists of that time have the letter, too: none that is packed begins with it by itself. */
function asMultibase(text: string): string {
  const digits = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return digits.startsWith('u') ? digits : `u${digits}`;
}

/** The bit of an index, counted from the left; undefined beyond the end [BSL §3.2, step 8]. */
export function bitAt(bits: Uint8Array, index: number): boolean | undefined {
  const byte = bits[Math.floor(index / 8)];
  return byte === undefined ? undefined : (byte & (0x80 >> (index % 8))) !== 0;
}
