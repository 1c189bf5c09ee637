declare module 'fontkit' {
  /** Reads a font file. Throws where it is none. */
  export function create(file: Uint8Array): Font;

  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Shapes a text of one script; its glyphs come from left to right. */
    layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
  }

  interface Glyph {
    readonly path: Path;
  }

  interface Position {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  interface Path {
    scale(x: number, y: number): Path;
    translate(x: number, y: number): Path;
    /** Absolute M, L, Q, C and Z. */
    toSVG(): string;
  }
}
