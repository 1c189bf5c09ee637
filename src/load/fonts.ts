import { readFile } from 'node:fs/promises';
import type { FontFile, Fonts, PrintFonts } from '../lib/font-file.ts';

type Weight = FontFile['weight'];

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/** Reads the bundled fonts. WOFF, never WOFF2: the two draw different pixels. */
export async function loadFonts(): Promise<Fonts> {
  const [serif, sans, arabic, print] = await Promise.all([
    serifs(600),
    sanses(600),
    loadArabic(),
    loadPrintFonts(),
  ]);
  return { serif, sans, arabic, print };
}

/** Those of printed pages: two weights, and Arabic as well. */
async function loadPrintFonts(): Promise<PrintFonts> {
  const [display, serif, text, strong] = await Promise.all([
    joined(serifs(600), files('noto-naskh-arabic', ['arabic'], 600)),
    joined(serifs(400), files('noto-naskh-arabic', ['arabic'], 400)),
    joined(sanses(400), files('noto-sans-arabic', ['arabic'], 400)),
    joined(sanses(600), files('noto-sans-arabic', ['arabic'], 600)),
  ]);
  return { display, serif, text, strong };
}

const serifs = (weight: Weight) => files('source-serif-4', SUBSETS, weight);
const sanses = (weight: Weight) => files('source-sans-3', SUBSETS, weight);

async function joined(...lists: readonly Promise<FontFile[]>[]): Promise<FontFile[]> {
  return (await Promise.all(lists)).flat();
}

async function loadArabic(): Promise<Fonts['arabic']> {
  const [serif, sans] = await Promise.all([
    file('noto-naskh-arabic', 'arabic', 600),
    file('noto-sans-arabic', 'arabic', 600),
  ]);
  return { serif, sans };
}

function files(slug: string, subsets: readonly string[], weight: Weight): Promise<FontFile[]> {
  return Promise.all(subsets.map((subset) => file(slug, subset, weight)));
}

async function file(slug: string, subset: string, weight: Weight): Promise<FontFile> {
  const name = `@fontsource/${slug}/files/${slug}-${subset}-${weight}-normal.woff`;
  const data = new Uint8Array(await readFile(new URL(import.meta.resolve(name))));
  return { name: `${slug} ${subset}`, weight, data };
}
