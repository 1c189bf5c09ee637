/** A number of 32 bits with 16 behind the point [ICC.1:2010 §4.6]. */
function fixed(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65_536), 4 * index);
  return bytes;
}

function word(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

const typed = (type: string, ...parts: readonly Buffer[]) =>
  Buffer.concat([Buffer.from(type), word(0), ...parts]);

/** A text in one language, English [§10.13]. */
function text(words: string): Buffer {
  const letters = Buffer.from(words, 'utf16le').swap16();
  return typed('mluc', word(1, 12), Buffer.from('enUS'), word(letters.length, 28), letters);
}

const D50 = [0.9642, 1, 0.8249] as const;
const colour = (...xyz: readonly number[]) => typed('XYZ ', fixed(...xyz));

/** The curve of sRGB [IEC 61966-2-1 §5.2], as a function of type 3 [ICC.1:2010 §10.16]. */
const CURVE = typed(
  'para',
  Buffer.from([0, 3, 0, 0]),
  fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
);

/** What sRGB is made of, adapted to D50 as profiles want it. */
const TAGS: readonly (readonly [name: string, data: Buffer])[] = [
  ['desc', text('sRGB')],
  ['cprt', text('CC0')],
  ['wtpt', colour(...D50)],
  ['chad', typed('sf32', fixed(1.0479, 0.0229, -0.0501, 0.0296, 0.9905, -0.0171, -0.0092, 0.0151, 0.7517))],
  ['rXYZ', colour(0.43607, 0.22249, 0.01392)],
  ['gXYZ', colour(0.38515, 0.71687, 0.09708)],
  ['bXYZ', colour(0.14307, 0.06061, 0.7141)],
  ['rTRC', CURVE],
  ['gTRC', CURVE],
  ['bTRC', CURVE],
];

const HEADER_BYTES = 128;

/** An ICC profile of the colours that everything is drawn in: sRGB [ICC.1:2010 §7]. */
export function srgbProfile(): Uint8Array {
  const table: Buffer[] = [word(TAGS.length)];
  const data: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = HEADER_BYTES + 4 + 12 * TAGS.length;
  for (const [name, bytes] of TAGS) {
    const place = places.get(bytes) ?? end;
    table.push(Buffer.from(name), word(place, bytes.length));
    if (places.has(bytes)) continue;
    places.set(bytes, place);
    data.push(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
    end += Math.ceil(bytes.length / 4) * 4;
  }
  return Buffer.concat([header(end), ...table, ...data]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x0420_0000, 8);
  bytes.write('mntrRGB XYZ ', 12);
  // 1 January 2026: the same profile for ever.
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * index);
  bytes.write('acsp', 36);
  fixed(...D50).copy(bytes, 68);
  return bytes;
}
