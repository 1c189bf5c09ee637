import { crc32 } from './crc32.ts';
import { joinBytes } from './join-bytes.ts';

/** One chunk of a PNG file: four letters and its data. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Why bytes are not a whole PNG file. */
export type PngFault = 'not-png' | 'truncated' | 'bad-crc';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Whether bytes begin as a PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The chunks of a PNG file from IHDR to IEND, every checksum checked; bytes after IEND are ignored [PNG §5]. */
export function readChunks(bytes: Uint8Array): readonly PngChunk[] | PngFault {
  if (!isPng(bytes)) return 'not-png';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = SIGNATURE.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > bytes.length) return 'truncated';
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return 'truncated';
    if (view.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) return 'bad-crc';
    chunks.push({ type: latin1(bytes.subarray(at + 4, at + 8)), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks[0]?.type === 'IHDR' && chunks[0].data.length === 13 ? chunks : 'not-png';
}

/** A PNG file of chunks, checksums added. */
export function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  return joinBytes([SIGNATURE, ...chunks.map(writeChunk)]);
}

/** A PNG file with one chunk more, right before its last, which is IEND [PNG §5.6]. */
export function insertBeforeEnd(png: Uint8Array, chunk: PngChunk): Uint8Array<ArrayBuffer> {
  const end = png.length - EMPTY_CHUNK_LENGTH;
  return joinBytes([png.subarray(0, end), writeChunk(chunk), png.subarray(end)]);
}

/** Of a chunk without data, as IEND is: length, type and checksum. */
const EMPTY_CHUNK_LENGTH = 12;

function writeChunk({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(EMPTY_CHUNK_LENGTH + data.length);
  const view = new DataView(bytes.buffer);
  const letters = Uint8Array.from(type, (letter) => letter.charCodeAt(0));
  view.setUint32(0, data.length);
  bytes.set(letters, 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** Width and height in pixels, as the header says. */
export function pngSize(chunks: readonly PngChunk[]): { width: number; height: number } {
  const header = chunks[0]?.data ?? new Uint8Array(13);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** Bytes as Latin-1 text, one letter a byte. */
export function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
