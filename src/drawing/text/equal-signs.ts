import { graphemesOf } from './grapheme.ts';

/** Signs and what says the same where a font lacks them; ligatures, widths and styles of letters follow from NFKC. */
const EQUALS: Readonly<Record<string, string>> = {
  '\u2044': '/',
  '\u2215': '/',
  '\u2212': '-',
  '\u2032': '’',
  '\u2033': '”',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bb': '‘',
  '\u02bc': '’',
  '\u3001': ',',
  '\u3002': '.',
  '\u30fb': '·',
  '\u301c': '~',
};

/** Kinds of signs that all have one equal: any dash, any opening or closing quotation mark. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\p{Pd}$/u, '-'],
  [/^[\p{Pi}\u300c\u300e]$/u, '“'],
  [/^[\p{Pf}\u300d\u300f]$/u, '”'],
];

/** A ring, a square, a key drawn round what stands before it. */
const ENCLOSING = /[\p{Me}\p{Variation_Selector}]/gu;

/**
 * What says the same as a letter that is lacking, in letters that `isDrawn` says are there; undefined where nothing
 * does. It is for drawing alone: a credential keeps the text as it was written.
 */
export function equalOf(letter: string, isDrawn: (letter: string) => boolean): string | undefined {
  const candidates = [
    EQUALS[letter],
    letter.normalize('NFKC'),
    letter.replace(ENCLOSING, ''),
    KINDS.find(([kind]) => kind.test(letter))?.[1],
  ];
  return candidates.flatMap((each) =>
    each === undefined ? [] : (inLetters(each, letter, isDrawn) ?? []),
  )[0];
}

function inLetters(equal: string, letter: string, isDrawn: (letter: string) => boolean): string | undefined {
  if (equal === '' || equal === letter) return undefined;
  const letters = graphemesOf(equal).map((each) => (isDrawn(each) ? each : EQUALS[each]));
  return letters.every((each) => each !== undefined && isDrawn(each)) ? letters.join('') : undefined;
}

/** Pictures, flags, stars, arrows, punctuation of other scripts, a font's own signs: a text says the same without. */
const DECORATION =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Sk}\p{P}\p{Me}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2190-\u21ff\u{e0020}-\u{e007f}]+$/u;

/** Whether a letter that is lacking may be left out without a word being lost. */
export function isDecoration(letter: string): boolean {
  return DECORATION.test(letter);
}
