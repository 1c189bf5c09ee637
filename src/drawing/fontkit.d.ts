declare module 'fontkit' {
  /** Reads a TrueType or OpenType font. Throws where it is none. */
  export function create(file: Uint8Array): SfntFont;

  export interface SfntFont {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Shapes a text of one script; its glyphs come from left to right on the paper. */
    layout(
      text: string,
      features?: readonly string[],
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph | null;
    /** A font of some of its glyphs only. */
    createSubset(): FontkitSubset;
    readonly postscriptName: string;
    /** In units of the font, as the following. */
    readonly bbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    /** In degrees. */
    readonly italicAngle: number;
    /** Private: glyphs that were asked for, by number. */
    _glyphs: Record<number, unknown>;
    /** What its makers allow [OpenType OS/2, fsType]. */
    readonly 'OS/2'?: {
      readonly fsType?: { readonly noEmbedding?: boolean; readonly bitmapOnly?: boolean };
      /** Its class in the upper byte [OpenType OS/2, sFamilyClass]. */
      readonly sFamilyClass?: number;
    };
    readonly post: { readonly isFixedPitch: number };
    readonly head: { readonly macStyle: { readonly italic: boolean } };
  }

  export interface FontkitSubset {
    /** Numbers of glyphs in the font, by their place in the subset; the first is what stands for a missing one. */
    readonly glyphs: number[];
    encode(): Uint8Array;
  }

  /** A text as glyphs, each with its place. */
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    /** The characters that it stands for. */
    readonly codePoints: readonly number[];
    readonly path: GlyphPath;
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export interface GlyphPath {
    scale(x: number, y: number): GlyphPath;
    translate(x: number, y: number): GlyphPath;
    /** The box of its points, those that steer curves among them; infinite where there is none. */
    readonly cbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>;
    /** Absolute M, L, Q, C and Z, in hundredths. */
    toSVG(): string;
  }
}
