/** One font file (WOFF, TrueType or OpenType): a family's script subset in one weight. */
export interface FontFile {
  /** Of its own for each subset: two files under one name and weight would hide each other. */
  readonly name: string;
  readonly weight: 400 | 600;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The styles that everything is set in, each a list of files in the order they are looked through. */
export interface Fonts {
  /** An achievement's name, wherever it is drawn. */
  readonly display: readonly FontFile[];
  /** Names and prose. */
  readonly serif: readonly FontFile[];
  /** Small print. */
  readonly text: readonly FontFile[];
  /** Small print that stands out. */
  readonly strong: readonly FontFile[];
}

export type FontStyle = keyof Fonts;
