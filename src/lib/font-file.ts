/** One font file (WOFF): a family's script subset in one weight. */
export interface FontFile {
  /** Of its own for each subset: two files under one name and weight would hide each other. */
  readonly name: string;
  readonly weight: 400 | 600;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The two families everything is drawn with, each a list of subsets in the order they are looked through. */
export interface Fonts {
  readonly serif: readonly FontFile[];
  readonly sans: readonly FontFile[];
  /** Beside each of them: Arabic, which is drawn in its own way. */
  readonly arabic: { readonly serif: FontFile; readonly sans: FontFile };
  readonly print: PrintFonts;
}

/** The kinds of lettering on a printed page, each a list of files in the order they are looked through. */
export interface PrintFonts {
  /** The achievement's name. */
  readonly display: readonly FontFile[];
  /** Names and prose. */
  readonly serif: readonly FontFile[];
  /** Small print. */
  readonly text: readonly FontFile[];
  /** Small print that stands out. */
  readonly strong: readonly FontFile[];
}
