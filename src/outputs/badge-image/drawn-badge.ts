import { metalOf } from '../../drawing/brand-palette.ts';
import { patternSeed } from '../../drawing/pattern-seed.ts';
import type { Shape } from '../../drawing/shape.ts';
import { linePaths } from '../../drawing/svg.ts';
import { type FittedText, fitText } from '../../drawing/text/fit-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { rimText } from '../../drawing/text/rim-text.ts';
import { drawEmblem } from './badge-emblem.ts';
import { emblemPlace, type Field, nameFrame } from './badge-layout.ts';
import { drawRibbon, levelStars, setRibbon } from './badge-rank.ts';
import type { BadgeSubject } from './badge-subject.ts';
import type { PaintedGround } from './styles/badge-style.ts';
import { STYLES } from './styles/index.ts';

/** Draws a badge as a square SVG, text as outlines. The same subject always gives the same bytes. */
export function drawBadge(subject: BadgeSubject, fonts: FontStacks, size: number): string {
  const rim = drawRim(subject, fonts);
  const ground = paintGround(subject, rim !== '');
  const name = rim !== '' && rimOf(subject) === 'name' ? undefined : setName(subject, fonts);
  return framed(size, [
    ground.svg,
    rim === '' ? '' : `<g fill="${ground.rim}">${rim}</g>`,
    drawFace(subject, fonts, ground, name),
    drawRank(subject, fonts, ground),
  ]);
}

/** The same for small places, beside a name: its rim and, larger, its emblem; nothing that could not be read there. */
export function drawSmallBadge(subject: BadgeSubject, fonts: FontStacks, size: number): string {
  const ground = paintGround(subject, true);
  return framed(size, [ground.svg, drawFace(subject, fonts, ground, undefined)]);
}

/** A badge's name as it is drawn; undefined where the fonts lack a letter. */
export function setName(subject: BadgeSubject, fonts: FontStacks): FittedText | undefined {
  const { name } = subject;
  const sizes = name.split(/\s/).some((word) => word.length >= LONG_WORD) ? [...SIZES, TIGHT] : SIZES;
  const fitted = fitText(
    name.replace(SHORT_NUMBER, '\u00a0$1'),
    fonts.display,
    sizes.map((range) => nameFrame(fieldOf(subject), range)),
  );
  return fitted && { ...fitted, drawn: fitted.drawn.replaceAll('\u00a0', ' ') };
}

/** A number that belongs to the word before it: Level 2. */
const SHORT_NUMBER = / (\p{N}{1,4})(?=\s|$)/gu;

/** Font sizes, the first that fits. */
const SIZES = [
  { most: 104, least: 38 },
  { most: 36, least: 30 },
];

/** For the sake of words that cannot be broken. */
const TIGHT = { most: 28, least: 24 };
const LONG_WORD = 16;

function framed(size: number, parts: readonly string[]): string {
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-300 -300 600 600">`;
  return `${start}${parts.join('')}</svg>`;
}

function paintGround({ id, shape, color, accent, level, style }: BadgeSubject, isLettered: boolean) {
  return STYLES[style].paint({
    shape,
    seed: patternSeed(id),
    color,
    accent,
    metal: metalOf(level),
    isRanked: level !== undefined,
    isLettered,
  });
}

function fieldOf({ shape, level, style }: BadgeSubject): Field {
  return { shape, isRanked: level !== undefined, emblem: STYLES[style].emblem };
}

function rimOf({ style, rim }: BadgeSubject) {
  return rim ?? STYLES[style].rim;
}

/** How letters stand on the band: in its middle, the upper ones larger; on a shield only along its straight top. */
const UPPER = { inset: 39, side: 'top', sizes: { most: 39, least: 19 } } as const;
const LOWER = { inset: 39, side: 'bottom', sizes: { most: 29, least: 17 } } as const;
const REACH: Readonly<Record<Shape, { readonly top: number; readonly bottom: number }>> = {
  disc: { top: 0.56, bottom: 0.36 },
  rosette: { top: 0.56, bottom: 0.36 },
  hexagon: { top: 0.56, bottom: 0.36 },
  shield: { top: 0.22, bottom: 0.3 },
};

function drawRim(subject: BadgeSubject, fonts: FontStacks): string {
  const { upper = '', lower = '' } = setRim(subject, fonts);
  return upper + lower;
}

/** What stands on the rim above and below; undefined where nothing does, and where it does not fit or lacks a letter. */
function setRim(subject: BadgeSubject, fonts: FontStacks) {
  const { shape, motto, language } = subject;
  const { top, bottom } = REACH[shape];
  const said = rimWords(subject)?.toLocaleUpperCase(language);
  return {
    upper: said && rimText(said, fonts.strong, { shape, reach: top, ...UPPER }),
    lower: motto && rimText(motto, fonts.strong, { shape, reach: bottom, ...LOWER }),
  };
}

function rimWords(subject: BadgeSubject): string | undefined {
  const { issuerName: issuer, name } = subject;
  return { issuer, name, none: undefined }[rimOf(subject)];
}

/** What a badge should show and does not, as its words are too long for their place or the fonts lack a letter. */
export function undrawnParts(subject: BadgeSubject, fonts: FontStacks): ('rim' | 'motto' | 'ribbon')[] {
  const { upper, lower } = setRim(subject, fonts);
  const { motto, ribbon } = subject;
  return [
    ...(rimWords(subject) !== undefined && upper === undefined ? (['rim'] as const) : []),
    ...(motto !== undefined && lower === undefined ? (['motto'] as const) : []),
    ...(ribbon !== undefined && setRibbon(ribbon, fonts) === undefined ? (['ribbon'] as const) : []),
  ];
}

function drawFace(
  subject: BadgeSubject,
  fonts: FontStacks,
  ground: PaintedGround,
  name: FittedText | undefined,
): string {
  const { lines, size } = name ?? { lines: [], size: 0 };
  const field = fieldOf(subject);
  const paint = { color: ground.emblem, set: field.emblem };
  const emblem = drawEmblem(subject, fonts, paint, emblemPlace(field, lines.length, size));
  return `${emblem}<g fill="${ground.name}">${linePaths(lines)}</g>`;
}

function drawRank({ level, shape, ribbon }: BadgeSubject, fonts: FontStacks, ground: PaintedGround): string {
  const metal = metalOf(level);
  const stars = level === undefined ? '' : levelStars(level, shape, metal);
  return stars + (ribbon === undefined ? '' : drawRibbon(ribbon, fonts, ground.ribbon, metal));
}
