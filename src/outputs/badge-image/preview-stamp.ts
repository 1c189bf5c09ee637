import { decimal, linePaths } from '../../drawing/svg.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { setLine } from '../../drawing/text/line.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Of the letters, for an image 600 units wide: legible where the image is shown 90 pixels wide. */
const LETTERS = 74;
const CAP_HEIGHT = 0.66 * LETTERS;
const PADDING = 18;

const INK = '#b3261e';
const PAPER = '#fffdf8';

/** A square badge drawing with PREVIEW, in the site's language, stamped across its lower part, so that no copy passes for the real one. */
export function stampPreview(svg: string, fonts: FontStacks, size: number, { frame }: Messages): string {
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`;
  return `${start}${svg}<g transform="scale(${size / 600})">${stamp(frame.previewStamp, fonts)}</g></svg>`;
}

function stamp(text: string, fonts: FontStacks): string {
  const line = setLine(text, fonts.strong);
  const width = line.width * LETTERS;
  const [left, top] = [decimal(-width / 2 - PADDING), decimal(-CAP_HEIGHT / 2 - PADDING)];
  const [right, bottom] = [decimal(width / 2 + PADDING), decimal(CAP_HEIGHT / 2 + PADDING)];
  const frame = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const letters = linePaths([{ line, x: -width / 2, y: CAP_HEIGHT / 2, size: LETTERS }]);
  return [
    '<g transform="translate(300 530) rotate(-6)">',
    `<path d="${frame}" fill="${PAPER}" fill-opacity="0.9" stroke="${INK}" stroke-width="6"/>`,
    `<g fill="${INK}">${letters}</g>`,
    '</g>',
  ].join('');
}
