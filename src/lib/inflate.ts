import { readBounded } from './read-bounded.ts';

/** What became of compressed bytes. */
export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'malformed' };

/** Deflate grows by at most 1,032 times: a step makes at most 4 MB, so that a bomb is noticed before it has grown. */
const STEP = 4_096;

/** Unpacks compressed bytes, and stops as soon as there are more than wanted. */
export async function inflate(
  packed: Uint8Array,
  format: 'gzip' | 'deflate-raw',
  maxBytes: number,
): Promise<Inflated> {
  const unpacked = inSteps(packed).pipeThrough(new DecompressionStream(format));
  try {
    const bytes = await readBounded(unpacked, maxBytes);
    return bytes ? { kind: 'bytes', bytes } : { kind: 'too-large' };
  } catch {
    return { kind: 'malformed' };
  }
}

/** Bytes a step at a time, each only when the one before has been read. */
function inSteps(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    if (at >= bytes.length) return controller.close();
    controller.enqueue(bytes.slice(at, at + STEP) as Uint8Array<ArrayBuffer>);
    at += STEP;
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}
