import { inflateSync } from 'node:zlib';

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** Whether bytes begin as a WOFF 1.0 file does. */
export function isWoff(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER && viewOf(bytes).getUint32(0) === SIGNATURE;
}

/** One table of a font, as the file's directory tells of it. */
interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

/**
 * The font inside a WOFF 1.0 file, as TrueType or OpenType [WOFF 1.0 §3–5]. What is drawn with many times is
 * unpacked once. Undefined where the file is damaged or unpacks to more than `limit` bytes.
 */
export function unpackWoff(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    const tables = readTables(bytes, limit);
    return tables && writeSfnt(viewOf(bytes).getUint32(4), tables);
  } catch {
    return undefined;
  }
}

function readTables(bytes: Uint8Array, limit: number): Table[] | undefined {
  const view = viewOf(bytes);
  const tables: Table[] = [];
  let size = 0;
  for (let index = 0; index < view.getUint16(12); index++) {
    const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((at) =>
      view.getUint32(HEADER + index * ENTRY + at),
    );
    size += length;
    if (size > limit || offset + packed > bytes.length || packed > length) return undefined;
    const stored = bytes.subarray(offset, offset + packed);
    const data = packed < length ? inflateSync(stored, { maxOutputLength: length }) : stored;
    if (data.length !== length) return undefined;
    tables.push({ tag, checksum, data });
  }
  return tables;
}

function writeSfnt(flavour: number, tables: readonly Table[]): Uint8Array {
  const start = SFNT_HEADER + tables.length * SFNT_ENTRY;
  const font = new Uint8Array(start + tables.reduce((sum, { data }) => sum + padded(data.length), 0));
  const view = viewOf(font);
  const power = tables.length === 0 ? 0 : 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, power === 0 ? 0 : Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = start;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    for (const [at, value] of [tag, checksum, offset, data.length].entries()) {
      view.setUint32(SFNT_HEADER + index * SFNT_ENTRY + at * 4, value);
    }
    font.set(data, offset);
    offset += padded(data.length);
  }
  return font;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
