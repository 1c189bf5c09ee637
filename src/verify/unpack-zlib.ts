import { Unzlib } from 'fflate';
import { joinBytes } from '../lib/join-bytes.ts';

/** Deflate grows by at most 1,032 times: a step makes at most 4 MB. */
const STEP = 4_096;

/**
 * A zlib stream unpacked in small steps, so that a bomb is noticed before it has grown; `too-large` where there are more
 * bytes than wanted, undefined where it is broken.
 */
export function unpackZlib(stream: Uint8Array, maxBytes: number): Uint8Array | 'too-large' | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let done = false;
  const unzlib = new Unzlib((piece, final) => {
    pieces.push(piece);
    length += piece.length;
    done = final;
  });
  try {
    for (let at = 0; at < stream.length && !done; at += STEP) {
      unzlib.push(stream.slice(at, at + STEP), at + STEP >= stream.length);
      if (length > maxBytes) return 'too-large';
    }
  } catch {
    return undefined;
  }
  return done ? joinBytes(pieces) : undefined;
}
