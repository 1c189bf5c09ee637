import { ICON_SIZE, iconBody } from '../../drawing/icon.ts';
import { EM, type Lettered, type Lettering } from '../../drawing/lettering.ts';
import { decimal, wordPaths } from '../../drawing/svg.ts';
import type { EmblemPlace } from './badge-layout.ts';
import type { BadgeSubject } from './badge-subject.ts';

/** Stands for initials that cannot be drawn. */
const PLAIN_MARK = 'award';

/** A badge's emblem as SVG in one colour: its icon, else its initials, else a plain mark. */
export async function drawEmblem(
  { icon, initials }: BadgeSubject,
  lettering: Lettering,
  color: string,
  place: EmblemPlace,
): Promise<string> {
  const body = icon === undefined ? undefined : iconBody(icon);
  const letters = body === undefined ? await lettering.serif(initials) : undefined;
  return letters
    ? initialsSvg(letters, color, place)
    : iconSvg(body ?? iconBody(PLAIN_MARK) ?? '', color, place);
}

function iconSvg(body: string, color: string, { size, y }: EmblemPlace): string {
  const scale = size / ICON_SIZE;
  const place = `translate(${decimal(-size / 2)} ${decimal(y - size / 2)}) scale(${decimal(scale)})`;
  const drawn = body.replaceAll('currentColor', color).replaceAll('stroke-width="2"', 'stroke-width="1.6"');
  return `<g transform="${place}">${drawn}</g>`;
}

function initialsSvg(letters: Lettered, color: string, place: EmblemPlace): string {
  const height = letters.ascent + letters.descent;
  const size = Math.min((place.size * 0.86 * EM) / height, (place.size * 1.8 * EM) / letters.width);
  const x = (-letters.width * size) / EM / 2;
  const y = place.y + (height / 2 - letters.descent) * (size / EM);
  return `<g fill="${color}">${wordPaths([{ word: letters, x, y, size }])}</g>`;
}
