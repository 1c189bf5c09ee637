import { readFile } from 'node:fs/promises';
import type { FontFile, Fonts } from '../lib/font-file.ts';

type Weight = FontFile['weight'];

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/** Reads the bundled fonts. WOFF, never WOFF2: the two draw different pixels. */
export async function loadFonts(): Promise<Fonts> {
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

function files(slug: string, subsets: readonly string[], weight: Weight): Promise<FontFile[]> {
  return Promise.all(subsets.map((subset) => file(slug, subset, weight)));
}

async function file(slug: string, subset: string, weight: Weight): Promise<FontFile> {
  const name = `@fontsource/${slug}/files/${slug}-${subset}-${weight}-normal.woff`;
  const data = new Uint8Array(await readFile(new URL(import.meta.resolve(name))));
  return { name: `${slug} ${subset}`, weight, data };
}
