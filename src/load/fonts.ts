import { readFile } from 'node:fs/promises';
import type { FontFile, Fonts } from '../lib/font-file.ts';

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/** Reads the bundled fonts. WOFF, never WOFF2: the two draw different pixels. */
export async function loadFonts(): Promise<Fonts> {
  const [serif, sans] = await Promise.all([family('source-serif-4'), family('source-sans-3')]);
  return { serif, sans };
}

function family(slug: string): Promise<FontFile[]> {
  return Promise.all(
    SUBSETS.map(async (subset) => ({
      name: `${slug} ${subset}`,
      weight: 600 as const,
      data: new Uint8Array(
        await readFile(
          new URL(import.meta.resolve(`@fontsource/${slug}/files/${slug}-${subset}-600-normal.woff`)),
        ),
      ),
    })),
  );
}
