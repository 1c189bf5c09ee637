import { EM, type Lettering } from '../../drawing/lettering.ts';
import { decimal, wordPaths } from '../../drawing/svg.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Of the letters, for an image 600 units wide: legible where the image is shown 90 pixels wide. */
const LETTERS = 74;
const CAP_HEIGHT = 0.66 * LETTERS;
const PADDING = 18;

const INK = '#b3261e';
const PAPER = '#fffdf8';

/** A square badge drawing with PREVIEW, in the site's language, stamped across its lower part, so that no copy passes for the real one. */
export async function stampPreview(
  svg: string,
  lettering: Lettering,
  size: number,
  { frame }: Messages,
): Promise<string> {
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`;
  return `${start}${svg}<g transform="scale(${size / 600})">${await stamp(frame.previewStamp, lettering)}</g></svg>`;
}

async function stamp(text: string, lettering: Lettering): Promise<string> {
  const word = await lettering.sans(text);
  if (!word) throw new TypeError(`The fonts cannot draw ${text}.`);
  const width = (word.width * LETTERS) / EM;
  const [left, top] = [decimal(-width / 2 - PADDING), decimal(-CAP_HEIGHT / 2 - PADDING)];
  const [right, bottom] = [decimal(width / 2 + PADDING), decimal(CAP_HEIGHT / 2 + PADDING)];
  const frame = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const letters = wordPaths([{ word, x: -width / 2, y: CAP_HEIGHT / 2, size: LETTERS }]);
  return [
    '<g transform="translate(300 530) rotate(-6)">',
    `<path d="${frame}" fill="${PAPER}" fill-opacity="0.9" stroke="${INK}" stroke-width="6"/>`,
    `<g fill="${INK}">${letters}</g>`,
    '</g>',
  ].join('');
}
