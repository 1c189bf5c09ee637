import { crc32 } from './crc32.ts';

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
  const length = chunks.reduce((sum, { data }) => sum + 12 + data.length, SIGNATURE.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    bytes.set(
      Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
      at + 4,
    );
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
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
