import { encodePng } from '../../drawing/encode-image.ts';
import { rasterise } from '../../drawing/rasterise.ts';
import { createFontStacks } from '../../drawing/text/font-stack.ts';
import { BADGE_STYLES, type BadgeStyleName } from '../../lib/badge-styles.ts';
import type { FontFile, Fonts } from '../../lib/font-file.ts';
import { drawSheet } from './badge-sheet.ts';
import type { BadgeSubject } from './badge-subject.ts';
import { drawBadge } from './drawn-badge.ts';

/** The side of a single badge, in pixels. */
const SIDE = 600;
const MAX_BYTES = 240_000;

/** What somebody wants to see drawn. */
export interface Trial {
  readonly subjects: readonly BadgeSubject[];
  /** Left out, every style. */
  readonly style?: BadgeStyleName | undefined;
  readonly format: 'svg' | 'png';
}

/**
 * Draws one badge in one style; or a sheet (PNG) of badges, a row to each, in every style or the one that is asked for.
 * Undefined where a sheet is asked for as SVG.
 */
export async function tryBadges(
  { subjects, style, format }: Trial,
  files: Fonts,
  own: readonly FontFile[] = [],
): Promise<Uint8Array | undefined> {
  const fonts = createFontStacks(files, own);
  const styles = style === undefined ? BADGE_STYLES : [style];
  const rows = subjects.map((subject) =>
    styles.map((each) => ({ subject: { ...subject, style: each }, caption: `${subject.name} · ${each}` })),
  );
  const single = rows.length === 1 && styles.length === 1 ? rows[0]?.[0]?.subject : undefined;
  if (single === undefined) return format === 'png' ? drawSheet(rows, fonts) : undefined;
  const svg = drawBadge(single, fonts, SIDE);
  return format === 'svg' ? Buffer.from(svg) : encodePng(await rasterise(svg, SIDE), MAX_BYTES);
}
