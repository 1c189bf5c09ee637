import { gunzipSync, inflateSync } from 'node:zlib';
import { readChunks } from '../../src/lib/png.ts';

/**
 * All that a file says, as texts: its bytes; what stands in it as UTF-16; of a PNG each chunk and of a PDF each stream,
 * unpacked where it is packed; and whatever stands in it as base64, again with all that this says.
 */
export function everythingIn(bytes: Uint8Array): string[] {
  const own = Buffer.from(bytes).toString('latin1');
  const inside = [...chunksOf(bytes), ...streamsOf(bytes, own), ...unpacked(bytes), ...encodedIn(own)];
  const wide = own.includes('\0') ? [own.replaceAll('\0', '')] : [];
  return [own, ...wide, ...inside.flatMap(everythingIn)];
}

/** The streams of a PDF: text, metadata and attached files. */
function streamsOf(bytes: Uint8Array, text: string): Uint8Array[] {
  if (!text.startsWith('%PDF-')) return [];
  const starts = [...text.matchAll(/\bstream\r?\n/g)].map(({ index, 0: word }) => index + word.length);
  return starts.flatMap((start) => unpacked(bytes.subarray(start, text.indexOf('endstream', start))));
}

function chunksOf(bytes: Uint8Array): Uint8Array[] {
  const chunks = readChunks(bytes);
  if (typeof chunks === 'string') return [];
  // IDAT is left out: pixels say nothing in words.
  const worded = chunks.filter(({ type }) => type !== 'IDAT');
  return worded.flatMap(({ data }) => [data, ...afterEachNull(data)]);
}

/** zTXt, iTXt and iCCP hold packed text behind one of their first zeros. */
function afterEachNull(data: Uint8Array): Uint8Array[] {
  const zeros = [...data.subarray(0, 200).entries()].filter(([, byte]) => byte === 0);
  return zeros.flatMap(([at]) => unpacked(data.subarray(at + 1)).concat(unpacked(data.subarray(at + 2))));
}

function unpacked(bytes: Uint8Array): Uint8Array[] {
  const unpack =
    bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync : bytes[0] === 0x78 ? inflateSync : undefined;
  try {
    return unpack ? [unpack(bytes, { maxOutputLength: 1e8 })] : [];
  } catch {
    return [];
  }
}

function encodedIn(text: string): Buffer[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? [];
  // A multibase word begins with a letter of its own.
  return runs.flatMap((run) => [run, run.slice(1)]).map((run) => Buffer.from(run, 'base64'));
}
