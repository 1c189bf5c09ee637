import type { Glyph } from 'fontkit';
import type { Font } from '../text/font.ts';
import type { PlacedLine, TextLine } from '../text/line.ts';
import { embedFont } from './embedded-font.ts';
import type { PdfObjects } from './pdf-objects.ts';
import type { PdfRef } from './pdf-value.ts';

/** What shows a glyph: a font by its name among a page's resources, and the glyph's place in it. */
export interface GlyphCode {
  readonly font: string;
  readonly place: number;
}

/** Some glyphs of one font. */
interface Subset {
  readonly font: Font;
  readonly name: string;
  readonly glyphs: Glyph[];
  /** By what they show and stand for. */
  readonly codes: Map<string, GlyphCode>;
}

/** The glyphs that texts are set with: those of another set, which many PDFs share, and what they lack. */
export class FontSet {
  readonly #behind: FontSet | undefined;
  readonly #subsets = new Map<Font, Subset>();
  /** Glyphs of words that were shaped before are the same objects. */
  readonly #known = new WeakMap<Glyph, GlyphCode>();

  /** Lines that were written with this set alone. */
  readonly #lines = new WeakMap<TextLine, PlacedLine & { readonly content: string }>();

  constructor(behind?: FontSet) {
    this.#behind = behind;
  }

  /**
   * The codes of a run's glyphs, all of one font: those of the set behind where it has them all, for a word in two fonts
   * is two to whoever copies it. What nothing has is added.
   */
  codesOf(font: Font, glyphs: readonly Glyph[]): readonly GlyphCode[] {
    const shared = this.#behind?.holds(font, glyphs) ? this.#behind : this;
    return glyphs.map((glyph) => shared.find(font, glyph) ?? shared.#include(font, glyph));
  }

  /** Whether glyphs of a font are all in this set itself. */
  holds(font: Font, glyphs: readonly Glyph[]): boolean {
    return glyphs.every((glyph) => this.find(font, glyph));
  }

  /** The code of a glyph of this set itself. */
  find(font: Font, glyph: Glyph): GlyphCode | undefined {
    const known = this.#known.get(glyph);
    if (known) return known;
    const code = this.#subsets.get(font)?.codes.get(keyOf(glyph));
    if (code) this.#known.set(glyph, code);
    return code;
  }

  /** What shows a line in its place: what was written once, where the set behind has all its glyphs. */
  contentOf(placed: PlacedLine, write: () => string): string {
    const { line } = placed;
    const behind = this.#behind;
    if (behind && (behind.#lines.has(line) || behind.#holdsLine(line)))
      return behind.#writtenOnce(placed, write);
    return write();
  }

  #holdsLine({ runs }: TextLine): boolean {
    return runs.every(({ font, text, rightToLeft }) =>
      this.holds(font, font.shape(text, rightToLeft).glyphs),
    );
  }

  #writtenOnce(placed: PlacedLine, write: () => string): string {
    const { line, x, y, size } = placed;
    const known = this.#lines.get(line);
    if (known && known.x === x && known.y === y && known.size === size) return known.content;
    const content = write();
    this.#lines.set(line, { ...placed, content });
    return content;
  }

  /** Embeds the glyphs of this set itself: fonts by their names among a page's resources. */
  embed(objects: PdfObjects): Readonly<Record<string, PdfRef>> {
    const embedded = [...this.#subsets.values()].map(({ font, name, glyphs }, index) => {
      const tag = `${this.#behind ? 'OWN' : 'ALL'}A${letterOf(index / 26)}${letterOf(index % 26)}`;
      return [name, embedFont(objects, font, glyphs, tag)];
    });
    return Object.fromEntries(embedded);
  }

  #include(font: Font, glyph: Glyph): GlyphCode {
    const subset = this.#subsets.get(font) ?? this.#begin(font);
    const code = { font: subset.name, place: subset.glyphs.push(glyph) };
    subset.codes.set(keyOf(glyph), code);
    return code;
  }

  #begin(font: Font): Subset {
    const name = `${this.#behind ? 'O' : 'F'}${this.#subsets.size + 1}`;
    const subset = { font, name, glyphs: [], codes: new Map<string, GlyphCode>() };
    this.#subsets.set(font, subset);
    return subset;
  }
}

function keyOf({ id, codePoints }: Glyph): string {
  return `${id} ${codePoints.join(' ')}`;
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
