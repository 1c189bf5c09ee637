import { encodePng } from '../../drawing/encode-image.ts';
import { layOver } from '../../drawing/lay-over.ts';
import { rasterise } from '../../drawing/rasterise.ts';
import { linePaths } from '../../drawing/svg.ts';
import { fitText } from '../../drawing/text/fit-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import type { BadgeSubject } from './badge-subject.ts';
import { drawBadge, drawSmallBadge } from './drawn-badge.ts';

/** A badge on a sheet, and what stands below it. */
export interface SheetCell {
  readonly subject: BadgeSubject;
  readonly caption: string;
}

const CELL = { width: 300, height: 380, badge: 250, small: 64 } as const;
const MAX_BYTES = 50_000_000;

/**
 * Badges side by side on one PNG, a row for each list: large, and as small as lists show them, on paper and on a dark
 * ground.
 */
export async function drawSheet(rows: readonly (readonly SheetCell[])[], fonts: FontStacks) {
  const columns = Math.max(...rows.map((row) => row.length));
  const [width, height] = [columns * CELL.width, rows.length * CELL.height];
  const cells = rows.flatMap((row, at) =>
    row.map((cell, index) => ({ ...cell, left: index * CELL.width, top: at * CELL.height })),
  );
  const captions = cells.map((cell) => drawCaption(cell, fonts)).join('');
  const night = cells.map(({ left, top }) => `M${left + 150} ${top + 270}h90v76h-90z`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0H${width}V${height}H0z" fill="#f6f3ec"/><path d="${night}" fill="#15171c"/><g fill="#1d1b18">${captions}</g></svg>`;
  const inlays = cells.flatMap(({ subject, left, top }) => {
    const small = drawSmallBadge(subject, fonts, 600);
    return [
      { picture: drawBadge(subject, fonts, 600), left: left + 25, top: top + 12, size: CELL.badge },
      { picture: small, left: left + 73, top: top + 276, size: CELL.small },
      { picture: small, left: left + 163, top: top + 276, size: CELL.small },
    ];
  });
  return encodePng(await layOver(await rasterise(svg, width), inlays), MAX_BYTES);
}

function drawCaption(
  { caption, left, top }: SheetCell & { left: number; top: number },
  { strong }: FontStacks,
): string {
  const frame = {
    sizes: { most: 17, least: 9 },
    lines: 1,
    align: 'middle',
    width: () => CELL.width - 20,
    baselines: () => [0],
  } as const;
  const lines = fitText(caption, strong, [frame])?.lines ?? [];
  return `<g transform="translate(${left + CELL.width / 2} ${top + 366})">${linePaths(lines)}</g>`;
}
