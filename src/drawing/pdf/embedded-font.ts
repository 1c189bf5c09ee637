import { deflateSync } from 'node:zlib';
import type { Glyph, SfntFont } from 'fontkit';
import { memoise } from '../../lib/memoise.ts';
import type { Font } from '../text/font.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { hex, type PdfRef, PdfText } from './pdf-value.ts';
import { readTrueType, trueTypeSubset } from './true-type-subset.ts';

/**
 * Embeds some glyphs of a font, each in the place that it has in the list, behind the one for missing glyphs. A glyph
 * that stands for several characters has a place for each of them, so that whoever copies or listens gets the letters
 * that were written. The tag is six capital letters [ISO 32000-1 §9.6.4, §9.7].
 */
export function embedFont(objects: PdfObjects, given: Font, glyphs: readonly Glyph[], tag: string): PdfRef {
  const font = given.sfnt();
  const { isCompact, bytes } = subsetOf(
    given,
    glyphs.map(({ id }) => id),
  );
  const file = addPacked(objects, isCompact ? { Subtype: 'CIDFontType0C' } : {}, bytes);
  const name = `${tag}+${font.postscriptName.replaceAll(' ', '_')}`;
  const scale = 1000 / font.unitsPerEm;
  const descendant = objects.add({
    Type: 'Font',
    Subtype: isCompact ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new PdfText('Adobe'), Ordering: new PdfText('Identity'), Supplement: 0 },
    FontDescriptor: objects.add({
      ...measuresOf(font, scale),
      FontName: name,
      [isCompact ? 'FontFile3' : 'FontFile2']: file,
    }),
    W: [1, glyphs.map(({ advanceWidth }) => advanceWidth * scale)],
    CIDToGIDMap: isCompact ? undefined : 'Identity',
  });
  return objects.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: addPacked(objects, {}, Buffer.from(characterMap(glyphs), 'latin1')),
  });
}

const outlinesOf = memoise((font: Font) => ({ trueType: readTrueType(font.bytes()) }), {
  cache: new WeakMap(),
});

/** A font file of some glyphs, behind the one for missing glyphs, and whether its outlines are in a compact format (CFF). */
function subsetOf(font: Font, glyphs: readonly number[]): { isCompact: boolean; bytes: Uint8Array } {
  const { trueType } = outlinesOf(font);
  if (trueType) return { isCompact: false, bytes: trueTypeSubset(trueType, [0, ...glyphs]) };
  const subset = font.sfnt().createSubset();
  subset.glyphs.push(...glyphs);
  return { isCompact: true, bytes: subset.encode() };
}

function addPacked(
  objects: PdfObjects,
  dictionary: { readonly Subtype?: string },
  bytes: Uint8Array,
): PdfRef {
  return objects.addStream(dictionary, deflateSync(bytes), 'FlateDecode');
}

/** Kinds of fonts by their class in OpenType: with serifs, written by hand [ISO 32000-1 §9.8.2]. */
const SERIFS = { from: 1, to: 7 };
const SCRIPT = 10;

function measuresOf(font: SfntFont, scale: number) {
  const { bbox, ascent, capHeight, xHeight } = font;
  const family = (font['OS/2']?.sFamilyClass ?? 0) >> 8;
  const flags = [
    [font.post.isFixedPitch !== 0, 1],
    [family >= SERIFS.from && family <= SERIFS.to, 2],
    [true, 4],
    [family === SCRIPT, 8],
    [font.head.macStyle.italic, 64],
  ] as const;
  return {
    Type: 'FontDescriptor',
    Flags: flags.reduce((sum, [holds, value]) => sum + (holds ? value : 0), 0),
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((each) => each * scale),
    ItalicAngle: font.italicAngle,
    Ascent: ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (capHeight || ascent) * scale,
    XHeight: (xHeight || 0) * scale,
    StemV: 0,
  };
}

/** A range of a character map reaches no further than its first byte [§9.10.3]. */
const RANGE = 256;

/** What the glyph in each place stands for. */
function characterMap(glyphs: readonly Glyph[]): string {
  const texts = [[0], ...glyphs.map(({ codePoints }) => codePoints)].map((points) => `<${utf16(points)}>`);
  const starts = Array.from({ length: Math.ceil(texts.length / RANGE) }, (_, index) => index * RANGE);
  const ranges = starts.map((start) => {
    const part = texts.slice(start, start + RANGE);
    return `<${hex(start, 4)}> <${hex(start + part.length - 1, 4)}> [${part.join('')}]`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000><ffff> endcodespacerange',
    `${ranges.length} beginbfrange`,
    ...ranges,
    'endbfrange endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}
