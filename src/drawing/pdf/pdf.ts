import PDFDocument from 'pdfkit';
import type { DateTime } from '../../lib/date-time.ts';
import type { Sheet } from '../certificate/sheet.ts';

/** A PDF while it is drawn. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** What a PDF says of itself. */
export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** The only time in it: the same certificate always has the same bytes. */
  readonly created: DateTime;
}

const MAKER = 'Lanyard';

/** A tagged PDF 1.7 with one page, its fonts to be registered [ISO 32000-1, ISO 14289-1]. */
export function createPdf(about: PdfAbout, { width, height }: Sheet): Pdf {
  const created = new Date(about.created);
  const options = {
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: about.language,
    subset: 'PDF/UA',
    font: '',
    size: [width, height],
    margin: 0,
    info: {
      Title: inXmlToo(about.title),
      Author: inXmlToo(about.author),
      Subject: inXmlToo(about.subject),
      Producer: MAKER,
      Creator: MAKER,
      CreationDate: created,
      ModDate: created,
    },
  };
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
}

/** The library writes such a value twice: as a PDF string, and (by `toString`) into XML, without escaping it there. */
function inXmlToo(text: string): string {
  const xml = text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return Object.assign(Object(text) as string, { toString: () => xml });
}

/** A file that goes along inside a PDF. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly created: DateTime;
}

/** Attaches what a PDF was made from [ISO 32000-2 §14.13]. */
export function attach(
  pdf: Pdf,
  bytes: Uint8Array,
  { name, mediaType, description, created }: Attachment,
): void {
  const moment = new Date(created);
  const options = {
    name,
    type: mediaType,
    description,
    relationship: 'Source',
    creationDate: moment,
    modifiedDate: moment,
  };
  pdf.file(Buffer.from(bytes), options);
}

/** Ends a PDF and gives its bytes. */
export async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A font as the library reads it [fontkit]; only what is used of it. */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  /** Without a list of features from left to right; with one, be it empty, from right to left. */
  readonly layout: (text: string, features?: readonly string[]) => GlyphRun;
  /** What its makers allow [OpenType OS/2, fsType]. */
  readonly 'OS/2'?: { readonly fsType?: { readonly noEmbedding?: boolean; readonly bitmapOnly?: boolean } };
}

/** A text as glyphs, each with the characters it stands for. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly object[];
  readonly advanceWidth: number;
}

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Reads a TrueType or OpenType font. Throws where it is none. */
export function parseFont(sfnt: Uint8Array): ParsedFont {
  const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
  pdf.font(sfnt as unknown as ArrayBuffer);
  const { font } = (pdf as unknown as { _font: { font: FontkitFont } })._font;
  return Object.create(font, { layout: { value: independentLayout(forgetful(font)) } });
}

/** A font whose glyphs stand for what they were asked for: kept ones would stand for the first text they were in. */
function forgetful(font: FontkitFont): FontkitFont {
  const { getGlyph } = font;
  font.getGlyph = (id, codePoints) => {
    font._glyphs = {};
    return getGlyph.call(font, id, codePoints);
  };
  return font;
}

interface FontkitFont extends Omit<ParsedFont, 'layout'> {
  readonly layout: (
    text: string,
    features: readonly string[] | undefined,
    script: undefined,
    language: undefined,
    direction: 'ltr' | 'rtl',
  ) => GlyphRun;
  getGlyph: (id: number, codePoints?: readonly number[]) => Glyph | null;
  /** Kept glyphs by number. */
  _glyphs: Record<number, unknown>;
}

/** Layouts that are remembered: the words that a site's certificates have in common, and some to spare. */
const MOST_LAYOUTS = 4_000;

/**
 * Layout that depends on the text alone, not on what was laid out before, and that remembers it. Positions are given
 * out anew each time: the library scales them in place.
 */
function independentLayout(font: FontkitFont): ParsedFont['layout'] {
  const known = new Map<string, GlyphRun>();
  return (text, features) => {
    const key = `${features ? 1 : 0}${text}`;
    const run = known.get(key) ?? layOutAlone(font, text, features);
    if (known.size >= MOST_LAYOUTS) known.clear();
    known.set(key, run);
    return { ...run, positions: run.positions.map((position) => ({ ...position })) };
  };
}

/**
 * A glyph that stands for no character of its own, as the dots of an Arabic letter do, gets one that is not seen:
 * readers would make something up.
 */
function layOutAlone(font: FontkitFont, text: string, features: readonly string[] | undefined): GlyphRun {
  const direction = features === undefined ? 'ltr' : 'rtl';
  const { glyphs, positions, advanceWidth } = font.layout(text, features, undefined, undefined, direction);
  const told = glyphs.map((glyph) =>
    glyph.codePoints.length > 0 ? glyph : Object.create(glyph, { codePoints: { value: NOTHING_SEEN } }),
  );
  return { glyphs: told, positions, advanceWidth };
}

/** ZERO WIDTH SPACE. */
const NOTHING_SEEN = [0x200b];

/** Makes a font that was read once known to a PDF. */
export function registerFont(pdf: Pdf, name: string, font: ParsedFont): void {
  pdf.registerFont(name, font as unknown as ArrayBuffer);
}

/** What some drawing writes into a page, y growing downwards, to be put into any PDF. */
export function recordDrawing(draw: (pdf: Pdf) => void): string {
  const pdf = new PDFDocument({ font: '' });
  const written: string[] = [];
  pdf.addContent = (piece) => {
    written.push(String(piece));
    return pdf;
  };
  draw(pdf);
  return written.join('\n');
}
