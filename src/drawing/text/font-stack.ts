import type { FontFile, FontStyle, Fonts } from '../../lib/font-file.ts';
import { memoise } from '../../lib/memoise.ts';
import { type Font, openFont } from './font.ts';
import { graphemesOf } from './grapheme.ts';

/** Fonts in the order they are looked through, each letter being set in the first that has it. */
export type FontStack = readonly Font[];

/** The stack of each style. */
export type FontStacks = Readonly<Record<FontStyle, FontStack>>;

/** The stacks of a set of font files. A file that stands in several is read once. */
export function createFontStacks(files: Fonts): FontStacks {
  const openOnce = memoise(openFont);
  return mapStyles(files, (stack) => stack.map((file) => openOnce(file)));
}

/** The same stacks with a site's own fonts behind them: for the letters that the bundled ones lack. */
export function withOwnFonts(stacks: FontStacks, files: readonly FontFile[] = []): FontStacks {
  const own = files.map(openFont);
  return mapStyles(stacks, (stack) => [...stack, ...own]);
}

function mapStyles<From, To>(of: Record<FontStyle, From>, change: (from: From) => To): Record<FontStyle, To> {
  const { display, serif, text, strong } = of;
  return { display: change(display), serif: change(serif), text: change(text), strong: change(strong) };
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

/** The letters of a text that no font of a stack can draw, each once. */
export function missingGlyphs(text: string, fonts: FontStack): string[] {
  const letters = new Set(graphemesOf(text.normalize('NFC')).filter((letter) => !/^\s+$/.test(letter)));
  return [...letters].filter((letter) => fontFor(letter, fonts) === undefined);
}
