/** A font's outlines as a file holds them [OpenType, glyf, loca, hmtx]. */
export interface TrueType {
  readonly tables: Readonly<Record<'head' | 'hhea' | 'maxp', Buffer>>;
  readonly outlineOf: (glyph: number) => Buffer;
  /** Advance width and left side bearing. */
  readonly metricOf: (glyph: number) => Buffer;
}

/** The TrueType outlines of a font file; undefined where it has others. */
export function readTrueType(file: Uint8Array): TrueType | undefined {
  const font = Buffer.from(file.buffer, file.byteOffset, file.length);
  const table = (tag: string) => tableOf(font, tag);
  const [head, hhea, maxp, loca, glyf, hmtx] = ['head', 'hhea', 'maxp', 'loca', 'glyf', 'hmtx'].map(table);
  if (!(head && hhea && maxp && loca && glyf && hmtx)) return undefined;
  const isLong = head.readUInt16BE(50) === 1;
  const offsetOf = (glyph: number) =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const wide = hhea.readUInt16BE(34);
  return {
    tables: { head, hhea, maxp },
    outlineOf: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
    metricOf: (glyph) => {
      if (glyph < wide) return hmtx.subarray(4 * glyph, 4 * glyph + 4);
      const bearing = 4 * wide + 2 * (glyph - wide);
      return Buffer.concat([hmtx.subarray(4 * wide - 4, 4 * wide - 2), hmtx.subarray(bearing, bearing + 2)]);
    },
  };
}

function tableOf(font: Buffer, tag: string): Buffer | undefined {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue;
    const offset = font.readUInt32BE(at + 8);
    return font.subarray(offset, offset + font.readUInt32BE(at + 12));
  }
  return undefined;
}

/**
 * A font file of some glyphs alone, in their order, with what they are put together of behind them: what a PDF wants of
 * one [ISO 32000-1 §9.9]. The first glyph should be that of missing ones, 0.
 */
export function trueTypeSubset(font: TrueType, given: readonly number[]): Buffer {
  const glyphs = [...given];
  const outlines: Buffer[] = [];
  for (const glyph of glyphs) outlines.push(withParts(font.outlineOf(glyph), glyphs));
  const { head, hhea, maxp } = font.tables;
  return fontFile({
    glyf: Buffer.concat(outlines),
    head: withUint16(head, 50, 1),
    hhea: withUint16(hhea, 34, glyphs.length),
    hmtx: Buffer.concat(glyphs.map(font.metricOf)),
    loca: offsets(outlines),
    maxp: withUint16(maxp, 4, glyphs.length),
  });
}

const HAS_WORDS = 0x1;
const HAS_MORE = 0x20;
/** By its flag, how many bytes the scale of a part takes. */
const SCALES = [
  [0x8, 2],
  [0x40, 4],
  [0x80, 8],
] as const;

/** An outline, padded; one of other glyphs with the places that these have in the list, where they are added. */
function withParts(outline: Buffer, glyphs: number[]): Buffer {
  const padded = Buffer.alloc((outline.length + 3) & ~3);
  outline.copy(padded);
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return padded;
  let flags = HAS_MORE;
  for (let at = 10; flags & HAS_MORE; ) {
    flags = outline.readUInt16BE(at);
    const part = outline.readUInt16BE(at + 2);
    const known = glyphs.indexOf(part);
    padded.writeUInt16BE(known < 0 ? glyphs.push(part) - 1 : known, at + 2);
    at += flags & HAS_WORDS ? 8 : 6;
    for (const [flag, bytes] of SCALES) if (flags & flag) at += bytes;
  }
  return padded;
}

function offsets(outlines: readonly Buffer[]): Buffer {
  const table = Buffer.alloc(4 * (outlines.length + 1));
  let offset = 0;
  for (const [index, { length }] of outlines.entries()) {
    offset += length;
    table.writeUInt32BE(offset, 4 * (index + 1));
  }
  return table;
}

function withUint16(table: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(table);
  changed.writeUInt16BE(value, at);
  return changed;
}

/** Tables, in the order of their names, as a file. Nothing in a PDF asks for checksums: they are 0. */
function fontFile(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables);
  const head = Buffer.alloc(12 + 16 * entries.length);
  head.writeUInt32BE(0x0001_0000, 0);
  head.writeUInt16BE(entries.length, 4);
  let offset = head.length;
  for (const [index, [tag, data]] of entries.entries()) {
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    offset += (data.length + 3) & ~3;
  }
  const padded = entries.flatMap(([, data]) => [data, Buffer.alloc(-data.length & 3)]);
  return Buffer.concat([head, ...padded]);
}
