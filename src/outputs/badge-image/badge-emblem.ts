import { ICON_SIZE, type IconSet, iconBody } from '../../drawing/icon.ts';
import { decimal, linePaths } from '../../drawing/svg.ts';
import { drawnText } from '../../drawing/text/drawn-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { setLine } from '../../drawing/text/line.ts';
import { inkBox } from '../../drawing/text/outline.ts';
import type { EmblemPlace } from './badge-layout.ts';
import type { BadgeSubject } from './badge-subject.ts';

/** Stands for initials that cannot be drawn. */
const PLAIN_MARK = 'award';

/** A badge's emblem as SVG in one colour: its icon, else its initials, else a plain mark. */
export function drawEmblem(
  { icon, initials }: BadgeSubject,
  fonts: FontStacks,
  { color, set }: EmblemPaint,
  place: EmblemPlace,
): string {
  const body = icon === undefined ? undefined : iconBody(icon, set);
  const letters = body === undefined ? initialsSvg(initials, fonts, color, place) : undefined;
  return letters ?? iconSvg(body ?? iconBody(PLAIN_MARK, set) ?? '', color, place);
}

/** What an emblem is drawn in. */
export interface EmblemPaint {
  readonly color: string;
  readonly set: IconSet;
}

function iconSvg(body: string, color: string, { size, y }: EmblemPlace): string {
  const scale = size / ICON_SIZE;
  const place = `translate(${decimal(-size / 2)} ${decimal(y - size / 2)}) scale(${decimal(scale)})`;
  const drawn = body.replaceAll('currentColor', color).replaceAll('stroke-width="2"', 'stroke-width="1.6"');
  return `<g transform="${place}">${drawn}</g>`;
}

function initialsSvg(
  initials: string,
  { display }: FontStacks,
  color: string,
  place: EmblemPlace,
): string | undefined {
  const line = setLine(drawnText(initials, display).text, display);
  const ink = inkBox(line);
  if (!ink) return undefined;
  const [width, height] = [ink.right - ink.left, ink.bottom - ink.top];
  const size = Math.min((place.size * 0.86) / height, (place.size * 1.8) / width);
  const x = (-(ink.left + ink.right) / 2) * size;
  const y = place.y - ((ink.top + ink.bottom) / 2) * size;
  return `<g fill="${color}">${linePaths([{ line, x, y, size }])}</g>`;
}
