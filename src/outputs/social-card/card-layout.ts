import { type Palette, paletteOf } from '../../drawing/palette.ts';
import { decimal, linePaths } from '../../drawing/svg.ts';
import { drawnText } from '../../drawing/text/drawn-text.ts';
import { fitText } from '../../drawing/text/fit-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { type PlacedLine, setLine } from '../../drawing/text/line.ts';
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
export function drawCard(text: CardText, fonts: FontStacks): string {
  const palette = paletteOf(text.color);
  const said = saidOf(text, fonts);
  const title = titleOf(said.title, fonts);
  const issuer = lineOf(said.issuer, fonts, { y: 124, most: 30 });
  const domain = lineOf(said.domain, fonts, { y: 546, most: 30 });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<path d="M0 0H${CARD.width}V${CARD.height}H0Z" fill="${palette.desk}"/>`,
    `<path d="M0 0H14V${CARD.height}H0Z" fill="${palette.field}"/>`,
    `<path d="M${LEFT} 484.5H${LEFT + WIDTH}" stroke="${palette.field}" stroke-width="1.5"/>`,
    `<g transform="translate(${LEFT} 0)">`,
    `<g fill="${palette.field}">${linePaths(issuer)}</g>`,
    `<g fill="${palette.ink}">${linePaths([...title, ...domain])}</g>`,
    '</g>',
    markOf(text, fonts, palette),
    '</svg>',
  ].join('');
}

/**
 * What a card says, none of it twice: where the fonts draw nothing of its title, the issuer's name takes its place, or
 * the domain.
 */
function saidOf({ title, issuer, domain }: CardText, { display }: FontStacks) {
  const isDrawn = (text: string) => drawnText(text, display).text !== '';
  if (isDrawn(title)) return { title, issuer, domain };
  return issuer !== undefined && isDrawn(issuer) ? { title: issuer, domain } : { title: domain };
}

/** The title's frame: lines round the middle of the card's right half. */
const FRAME = {
  align: 'start',
  width: (top: number, bottom: number) => (top < TITLE.top || bottom > TITLE.bottom ? 0 : WIDTH),
  baselines: (count: number, size: number) =>
    Array.from({ length: count }, (_, index) => 308 + 0.33 * size + (index - (count - 1) / 2) * size * 1.06),
} as const;

/** Sizes, the first that fits: the last for the sake of words that cannot be broken. */
const SIZES = [
  { sizes: { most: 96, least: 52 }, lines: 4 },
  { sizes: { most: 50, least: 40 }, lines: 6 },
  { sizes: { most: 38, least: 22 }, lines: 6 },
];

function titleOf(title: string, { display }: FontStacks): readonly PlacedLine[] {
  const frames = SIZES.map((each) => ({ ...FRAME, ...each }));
  return fitText(title, display, frames)?.lines ?? [];
}

function lineOf(
  text: string | undefined,
  { strong }: FontStacks,
  { y, most }: { y: number; most: number },
): readonly PlacedLine[] {
  const frame = {
    sizes: { most, least: 20 },
    lines: 1,
    align: 'start',
    width: () => WIDTH,
    baselines: () => [y],
  } as const;
  return fitText(text ?? '', strong, [frame])?.lines ?? [];
}

/** A card of a preview is stamped; one of the sample says so small at the foot. */
function markOf({ mode, stamp }: CardText, { strong }: FontStacks, palette: Palette): string {
  if (stamp === undefined) return '';
  const line = setLine(stamp, strong);
  const size = mode === 'preview' ? 58 : 20;
  const width = line.width * size;
  const letters = linePaths([{ line, x: -width, y: 0, size }]);
  if (mode === 'sample') {
    return `<g transform="translate(${LEFT + WIDTH} 546)" fill="${palette.field}" opacity="0.7">${letters}</g>`;
  }
  const frame = `<path d="M${decimal(-width - 18)} -57H18V17H${decimal(-width - 18)}Z" fill="none" stroke="${STAMP}" stroke-width="5"/>`;
  return `<g transform="translate(1124 88) rotate(4)" fill="${STAMP}">${frame}${letters}</g>`;
}

const STAMP = '#b3261e';
