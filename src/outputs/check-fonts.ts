import { isEmbeddable } from '../drawing/text/font.ts';
import { type Problem, problem } from '../errors/index.ts';
import type { FontFile } from '../lib/font-file.ts';
import type { Site } from '../model/site.ts';

/** What is wrong with the fonts that a site brings along. */
export function checkFonts({ fonts = [] }: Site): Problem[] {
  return fonts.flatMap(fontProblems);
}

/** The fonts that a site brings along; none where any of them is broken. */
export function soundFonts(site: Site): readonly FontFile[] {
  return checkFonts(site).length === 0 ? (site.fonts ?? []) : [];
}

function fontProblems(file: FontFile): Problem[] {
  const at = { file: file.name };
  const embeddable = isEmbeddable(file);
  if (embeddable === undefined) return [problem('font/damaged', undefined, at)];
  return embeddable ? [] : [problem('font/not-embeddable', undefined, at)];
}
