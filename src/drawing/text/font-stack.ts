import type { FontFile, FontStyle, Fonts } from '../../lib/font-file.ts';
import { memoise } from '../../lib/memoise.ts';
import { type Font, openFont } from './font.ts';

/** Fonts in the order they are looked through, each letter being set in the first that has it. */
export type FontStack = readonly Font[];

/** The stack of each style. */
export type FontStacks = Readonly<Record<FontStyle, FontStack>>;

/**
 * The stacks of a set of font files, and behind them a site's own fonts: for the letters that the others lack. A file
 * that stands in several stacks is read once.
 */
export function createFontStacks(files: Fonts, own: readonly FontFile[] = []): FontStacks {
  const openOnce = memoise(openFont);
  const { display, serif, text, strong } = files;
  const stackOf = (style: readonly FontFile[]) => [...style, ...own].map((file) => openOnce(file));
  return { display: stackOf(display), serif: stackOf(serif), text: stackOf(text), strong: stackOf(strong) };
}

/** What is not drawn even where a font has it: joiners, marks of direction, selectors of a variant. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** The first font that can draw a letter with everything that stands on it; `preferred` before all others. */
export function fontFor(letter: string, fonts: FontStack, preferred?: Font): Font | undefined {
  if (preferred && draws(preferred, letter)) return preferred;
  return fonts.find((font) => draws(font, letter));
}

function draws(font: Font, letter: string): boolean {
  return Array.from(letter).every((each) => INVISIBLE.test(each) || font.covers(each.codePointAt(0) ?? 0));
}
