/** A font as far as setting a line needs it. */
export interface Face {
  /** Of its own: no two faces share one. */
  readonly name: string;
  readonly covers: (codePoint: number) => boolean;
  /** The width of a piece of text in one direction, at a size of 1. */
  readonly width: (text: string, rightToLeft: boolean) => number;
}

/** The kinds of lettering on a certificate. */
export type Style = 'display' | 'serif' | 'text' | 'strong';

/** The faces of each kind, in the order they are looked through. */
export type Faces = Readonly<Record<Style, readonly Face[]>>;

/** What is not drawn even where a font has it: joiners, marks of direction, selectors of a variant. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** The first face that can draw a letter with everything that stands on it; `preferred` before all others. */
export function faceFor(letter: string, faces: readonly Face[], preferred?: Face): Face | undefined {
  if (preferred && draws(preferred, letter)) return preferred;
  return faces.find((face) => draws(face, letter));
}

function draws(face: Face, letter: string): boolean {
  return Array.from(letter).every(
    (each) => INVISIBLE.test(each) || face.covers(each.codePointAt(0) as number),
  );
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Texts in which every character is a letter by itself: nothing in them combines. */
const PLAIN = /^[\u0020-\u02ff\u2010-\u2027]*$/;

/** A text's letters, each with the marks that belong to it. */
export function lettersOf(text: string): string[] {
  if (PLAIN.test(text)) return Array.from(text);
  return Array.from(LETTERS.segment(text), ({ segment }) => segment);
}

/** The letters of a text that no face can draw, each once. */
export function lackingLetters(text: string, faces: readonly Face[]): string[] {
  const letters = new Set(lettersOf(text.normalize('NFC')).filter((letter) => !/^\s+$/.test(letter)));
  return [...letters].filter((letter) => faceFor(letter, faces) === undefined);
}
