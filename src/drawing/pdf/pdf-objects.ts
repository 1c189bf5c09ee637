import { deflateSync } from 'node:zlib';
import { hex, PdfRef, type PdfValue, writePdfValue } from './pdf-value.ts';

/** The beginning of a file, with objects that any number of files have in common: it is made once and stays as it is. */
export interface PdfBeginning {
  readonly bytes: Uint8Array;
  /** Where each object is, by number [ISO 32000-1 §7.5.8.3]: type, offset or holder, index. */
  readonly places: readonly Place[];
}

type Place = readonly [type: 0 | 1 | 2, where: number, index: number];

/** What says that a file is a PDF of version 1.7, and that it holds bytes that are no text [§7.5.2]. */
const EMPTY: PdfBeginning = {
  bytes: Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
  places: [[0, 0, 65_535]],
};

/** What a stream is packed with, by its name. */
type Packed = 'FlateDecode' | 'DCTDecode' | undefined;

/** Objects of a PDF while it is written, behind a beginning: each gets the next number. */
export class PdfObjects {
  readonly #chunks: Uint8Array[];
  readonly #places: Place[];
  /** Objects that wait for being packed together [§7.5.7]. */
  readonly #waiting: { readonly number: number; readonly written: string }[] = [];
  #length: number;

  constructor(beginning: PdfBeginning = EMPTY) {
    this.#chunks = [beginning.bytes];
    this.#places = [...beginning.places];
    this.#length = beginning.bytes.length;
  }

  /** A number for an object that is given later. */
  reserve(): PdfRef {
    this.#places.push([0, 0, 0]);
    return new PdfRef(this.#places.length - 1);
  }

  /** Adds an object that is no stream. */
  add(value: PdfValue, ref: PdfRef = this.reserve()): PdfRef {
    this.#waiting.push({ number: ref.number, written: writePdfValue(value) });
    return ref;
  }

  /** Adds a stream of bytes that are packed already, or of some that are no longer for it. */
  addStream(
    dictionary: Readonly<Record<string, PdfValue | undefined>>,
    bytes: Uint8Array,
    packed: Packed,
  ): PdfRef {
    const ref = this.reserve();
    this.#places[ref.number] = [1, this.#length, 0];
    const head = writePdfValue({ ...dictionary, Filter: packed, Length: bytes.length });
    this.#write(`${ref.number} 0 obj\n${head}\nstream\n`, bytes, '\nendstream\nendobj\n');
    return ref;
  }

  /** What was written up to now, as the beginning of many files. */
  beginning(): PdfBeginning {
    this.#pack();
    return { bytes: Buffer.concat(this.#chunks), places: this.#places };
  }

  /** The whole file. `id` tells it from all others [§14.4]. */
  end(root: PdfRef, info: PdfRef, id: Uint8Array): Uint8Array {
    this.#pack();
    const start = this.#length;
    const ref = this.reserve();
    this.#places[ref.number] = [1, start, 0];
    const bytes = deflateSync(tableOf(this.#places));
    const own = `<${Array.from(id, (byte) => hex(byte, 2)).join('')}>`;
    const head = writePdfValue({
      Type: 'XRef',
      Size: this.#places.length,
      W: WIDTHS,
      Root: root,
      Info: info,
      Filter: 'FlateDecode',
      Length: bytes.length,
    }).replace(/>>$/, `/ID [${own} ${own}]>>`);
    this.#write(`${ref.number} 0 obj\n${head}\nstream\n`, bytes, '\nendstream\nendobj\n');
    this.#write(`startxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.#chunks);
  }

  #pack(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting.splice(0);
    let offset = 0;
    const index = waiting.map(({ number, written }) => {
      const entry = `${number} ${offset}`;
      offset += written.length + 1;
      return entry;
    });
    const head = `${index.join(' ')} `;
    const bytes = Buffer.from(`${head}${waiting.map(({ written }) => written).join('\n')}`, 'latin1');
    const dictionary = { Type: 'ObjStm', N: waiting.length, First: head.length };
    const holder = this.addStream(dictionary, deflateSync(bytes), 'FlateDecode');
    for (const [at, { number }] of waiting.entries()) this.#places[number] = [2, holder.number, at];
  }

  #write(...pieces: readonly (string | Uint8Array)[]): void {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
      this.#chunks.push(bytes);
      this.#length += bytes.length;
    }
  }
}

/** How many bytes the numbers of a place take. */
const WIDTHS = [1, 3, 2];

function tableOf(places: readonly Place[]): Uint8Array {
  const table = Buffer.alloc(places.length * 6);
  for (const [number, [type, where, index]] of places.entries()) {
    table.writeUInt8(type, number * 6);
    table.writeUIntBE(where, number * 6 + 1, 3);
    table.writeUInt16BE(index, number * 6 + 4);
  }
  return table;
}
