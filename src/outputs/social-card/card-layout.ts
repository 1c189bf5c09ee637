import { EM, type Lettering } from '../../drawing/lettering.ts';
import { type Palette, paletteOf } from '../../drawing/palette.ts';
import { type SetText, setText } from '../../drawing/set-text.ts';
import { decimal, wordPaths } from '../../drawing/svg.ts';
import type { IssuingMode } from '../../issue/issued-site.ts';

/** Width and height of every card, in pixels: what link previews are cut to. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface CardText {
  readonly title: string;
  /** Whose it is, where the title does not say so already. */
  readonly issuer?: string | undefined;
  readonly domain: string;
  readonly color?: string | undefined;
  readonly mode: IssuingMode;
  /** What it is where it is not the real one: `PREVIEW`. */
  readonly stamp?: string | undefined;
}

/** Where the words begin and how far they reach. */
const LEFT = 600;
const WIDTH = 530;

/** The heights between which the title stands. */
const TITLE = { top: 146, bottom: 470 } as const;

/** A card's ground and words as SVG; badges are laid over it at the left. */
export async function drawCard(text: CardText, lettering: Lettering): Promise<string> {
  const palette = paletteOf(text.color);
  const title = await titleOf(text.title, lettering);
  const issuer = await lineOf(text.issuer, lettering, { y: 124, most: 30 });
  const domain = await lineOf(text.domain, lettering, { y: 546, most: 30 });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<path d="M0 0H${CARD.width}V${CARD.height}H0Z" fill="${palette.desk}"/>`,
    `<path d="M0 0H14V${CARD.height}H0Z" fill="${palette.field}"/>`,
    `<path d="M${LEFT} 484.5H${LEFT + WIDTH}" stroke="${palette.field}" stroke-width="1.5"/>`,
    `<g transform="translate(${LEFT} 0)">`,
    `<g fill="${palette.field}">${wordPaths(issuer?.words ?? [])}</g>`,
    `<g fill="${palette.ink}">${wordPaths(title?.words ?? [])}${wordPaths(domain?.words ?? [])}</g>`,
    '</g>',
    await markOf(text, lettering, palette),
    '</svg>',
  ].join('');
}

/** Lines stand round the middle of the card's right half. */
function titleOf(title: string, lettering: Lettering): Promise<SetText | undefined> {
  const baselines = (count: number, size: number) =>
    Array.from({ length: count }, (_, index) => 308 + 0.33 * size + (index - (count - 1) / 2) * size * 1.06);
  const room = {
    sizes: { most: 96, least: 52 },
    lines: 4,
    align: 'start',
    width: (top: number, bottom: number) => (top < TITLE.top || bottom > TITLE.bottom ? 0 : WIDTH),
    baselines,
  } as const;
  const long = { ...room, sizes: { most: 50, least: 40 }, lines: 6 };
  return setText(title, lettering.serif, [room, long]);
}

function lineOf(
  text: string | undefined,
  lettering: Lettering,
  { y, most }: { y: number; most: number },
): Promise<SetText | undefined> {
  if (text === undefined) return Promise.resolve(undefined);
  const room = {
    sizes: { most, least: 20 },
    lines: 1,
    align: 'start',
    width: () => WIDTH,
    baselines: () => [y],
  } as const;
  return setText(text, lettering.sans, [room]);
}

/** A card of a preview is stamped; one of the sample says so small at the foot. */
async function markOf({ mode, stamp }: CardText, lettering: Lettering, palette: Palette): Promise<string> {
  const word = stamp === undefined ? undefined : await lettering.sans(stamp);
  if (!word) return '';
  const size = mode === 'preview' ? 58 : 20;
  const width = (word.width * size) / EM;
  const letters = wordPaths([{ word, x: -width, y: 0, size }]);
  if (mode === 'sample') {
    return `<g transform="translate(${LEFT + WIDTH} 546)" fill="${palette.field}" opacity="0.7">${letters}</g>`;
  }
  const frame = `<path d="M${decimal(-width - 18)} -57H18V17H${decimal(-width - 18)}Z" fill="none" stroke="${STAMP}" stroke-width="5"/>`;
  return `<g transform="translate(1124 88) rotate(4)" fill="${STAMP}">${frame}${letters}</g>`;
}

const STAMP = '#b3261e';
