import { paletteOf } from '../../drawing/palette.ts';
import { decimal, linePaths } from '../../drawing/svg.ts';
import { drawnText } from '../../drawing/text/drawn-text.ts';
import type { FontStack, FontStacks } from '../../drawing/text/font-stack.ts';
import { setLine } from '../../drawing/text/line.ts';
import { lightenFor } from '../../lib/contrast.ts';
import { escapeXml } from '../../lib/escape-markup.ts';
import { GROUNDS } from '../../lib/palette.ts';

/** What an insignia says, and in whose colour. */
export interface InsigniaText {
  readonly title: string;
  readonly check: string;
  readonly color?: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** How high every insignia is, and the space round what stands in it, in its own units. */
const HEIGHT = 88;
const MARGIN = 24;
/** The seal: a ring of 32 units round a tick. */
const SEAL = { radius: 26, x: MARGIN + 26, end: MARGIN + 52 + 18 };

/** The insignia as an SVG without a letter or a style in it, by day or by night. It is as wide as what it says. */
export function drawInsignia(text: InsigniaText, fonts: FontStacks, time: 'day' | 'night'): string {
  const colours = coloursOf(text.color, time);
  const lines = [
    { line: lineOf(text.title, fonts.strong), y: 39, size: 23 },
    { line: lineOf(text.check, fonts.text), y: 66, size: 19 },
  ];
  const wide = Math.max(...lines.map(({ line, size }) => line.width * size));
  const width = Math.ceil(SEAL.end + wide + MARGIN);
  const isLeft = text.direction === 'ltr';
  const placed = lines.map(({ line, y, size }) => {
    const x = isLeft ? SEAL.end : width - SEAL.end - line.width * size;
    return { line, x, y, size };
  });
  const [title, check] = placed.map((each) => linePaths([each]));
  const label = escapeXml(`${text.title}. ${text.check}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">`,
    `<title>${label}</title>`,
    `<rect x="0.75" y="0.75" width="${width - 1.5}" height="${HEIGHT - 1.5}" rx="3" fill="${colours.ground}" stroke="${colours.seal}" stroke-width="1.5"/>`,
    sealAt(isLeft ? SEAL.x : width - SEAL.x, colours),
    `<g fill="${colours.ink}">${title}</g><g fill="${colours.seal}">${check}</g>`,
    '</svg>\n',
  ].join('');
}

type Colours = ReturnType<typeof coloursOf>;

function coloursOf(color: string | undefined, time: 'day' | 'night') {
  const palette = paletteOf(color);
  const ground = GROUNDS[time].mat;
  if (time === 'day') return { ground, ink: palette.ink, seal: palette.field, tick: palette.paper };
  return { ground, ink: palette.paper, seal: lightenFor([ground], palette.field), tick: ground };
}

function lineOf(text: string, fonts: FontStack) {
  return setLine(drawnText(text, fonts).text, fonts);
}

/** Two rings and a tick, as on what is checked. */
function sealAt(x: number, { seal, tick }: Colours): string {
  const y = HEIGHT / 2;
  const spokes = Array.from({ length: 36 }, (_, index) => spoke(x, y, (index * Math.PI) / 18)).join('');
  return [
    `<circle cx="${x}" cy="${y}" r="20" fill="${seal}"/>`,
    `<path d="${spokes}" stroke="${seal}" stroke-width="1.5"/>`,
    `<path d="M${x - 9} ${y + 1}l6 6.5 12-14" fill="none" stroke="${tick}" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/>`,
  ].join('');
}

function spoke(x: number, y: number, angle: number): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (radius: number) => `${decimal(x + radius * cos)} ${decimal(y + radius * sin)}`;
  return `M${at(22.5)}L${at(SEAL.radius)}`;
}
