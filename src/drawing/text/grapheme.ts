const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Texts in which every character is a letter by itself: nothing in them combines. */
const PLAIN = /^[\u0020-\u02ff\u2010-\u2027]*$/;

/** A text's letters, each with the marks that belong to it [UAX #29]. */
export function graphemesOf(text: string): string[] {
  if (PLAIN.test(text)) return Array.from(text);
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}
