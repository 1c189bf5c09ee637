import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** Letters of scripts that run from right to left, and marks that turn the direction. */
const TURNS = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The direction of a text by its first letter that has one [UAX #9 P2, P3]. */
export function textDirection(text: string): Direction {
  if (!TURNS.test(text)) return 'ltr';
  return bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** The level of each UTF-16 unit, odd from right to left [UAX #9 BD2]; nothing where all is read from the left. */
export function embeddingLevels(text: string, base: Direction): Uint8Array | undefined {
  return base === 'rtl' || TURNS.test(text) ? bidi.getEmbeddingLevels(text, base).levels : undefined;
}

/** Brackets look the other way where the text does [UAX #9 L4]. */
export function withMirroredBrackets(text: string): string {
  return Array.from(text, (each) => bidi.getMirroredCharacter(each) ?? each).join('');
}

/** Turns every stretch of runs that reads the other way, the innermost first [UAX #9 L2]. */
export function visualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = runs.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
