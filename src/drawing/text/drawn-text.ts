import { boundedCache } from '../../lib/bounded-cache.ts';
import { memoise } from '../../lib/memoise.ts';
import { equalOf, isDecoration } from './equal-signs.ts';
import { type FontStack, fontFor } from './font-stack.ts';
import { graphemesOf } from './grapheme.ts';

/** What some fonts draw of a text. */
export interface DrawnText {
  /**
   * The text as it is drawn, on one line: equals for signs that the fonts lack (a plain hyphen, `fi` for a ligature),
   * without decoration and without the words that they lack a letter of; empty where no other words are left.
   */
  readonly text: string;
  /** The letters that the fonts lack and that nothing stands for, each once. */
  readonly missing: readonly string[];
  /** Decoration that is left out, each sign once. */
  readonly decoration: readonly string[];
}

/** So many texts are remembered for a stack: those that a site's certificates have in common, and some to spare. */
const MAX_TEXTS = 2_000;

const drawnBy = memoise(
  (fonts: FontStack) =>
    memoise((text: string) => draw(text, fonts), { cache: boundedCache<DrawnText>(MAX_TEXTS) }),
  { cache: new WeakMap<FontStack, (text: string) => DrawnText>() },
);

/** What a stack of fonts draws of a text. */
export function drawnText(text: string, fonts: FontStack): DrawnText {
  return drawnBy(fonts)(text);
}

/** Whether the fonts have a sign, or something that stands for it, for every letter of a text. */
export function isDrawnWhole(text: string, fonts: FontStack): boolean {
  return drawnText(text, fonts).missing.length === 0;
}

/** What a line may be broken at. */
const SPACE = /(?:(?!\u00a0)[\s\p{Cc}\p{Z}])+/u;

/** Spaces that no line is broken at: of a figure's width, a narrow one. */
const FIXED_SPACE = /[\u2007\u202f]/g;

/** Hyphens of their own, which the fonts of other scripts have, and set lower. */
const HYPHEN = /[\u2010\u2011]/g;

/** Invisible characters that some fonts have a mark for: soft hyphens, and what forbids or allows a break. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

function draw(given: string, fonts: FontStack): DrawnText {
  const missing = new Set<string>();
  const decoration = new Set<string>();
  const words = given
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(FIXED_SPACE, '\u00a0')
    .replace(HYPHEN, '-')
    .split(SPACE);
  const drawn = words.map((word) => {
    const letters = graphemesOf(word).map((letter) => {
      const sign = signFor(letter, fonts);
      if (sign === undefined) missing.add(letter);
      else if (sign === '') decoration.add(letter);
      return sign;
    });
    return letters.includes(undefined) ? '' : letters.join('');
  });
  const text = tidied(drawn);
  const saysNothing = missing.size > 0 && !/\p{L}/u.test(text);
  return { text: saysNothing ? '' : text, missing: [...missing], decoration: [...decoration] };
}

/** What is drawn for a letter; nothing for decoration, undefined where its place would be empty. */
function signFor(letter: string, fonts: FontStack): string | undefined {
  if (fontFor(letter, fonts)) return letter;
  const equal = equalOf(letter, (sign) => fontFor(sign, fonts) !== undefined);
  return equal ?? (isDecoration(letter) ? '' : undefined);
}

/** Brackets that have lost what was in them are no words. */
const EMPTY_BRACKETS = /[([{]\s*[)\]}]/g;

function tidied(words: readonly string[]): string {
  return words.join(' ').replace(EMPTY_BRACKETS, '').replace(/ +/g, ' ').trim();
}
