import type { Ink, Placed } from '../../drawing/certificate/placed.ts';
import type { Box, Sheet } from '../../drawing/certificate/sheet.ts';
import type { Palette } from '../../drawing/palette.ts';
import { coordinates, drawOn, fillColor, strokeColor, turnAbout } from '../../drawing/pdf/content.ts';
import type { FontSet } from '../../drawing/pdf/font-set.ts';
import { lineContent } from '../../drawing/pdf/line-content.ts';
import type { ElementTraits, PdfPage } from '../../drawing/pdf/pdf-page.ts';
import type { PdfRef, PdfValue } from '../../drawing/pdf/pdf-value.ts';
import type { PlacedLine } from '../../drawing/text/line.ts';
import type { QrRuns } from '../qr-runs.ts';

/** What a certificate is painted with besides its words. */
export interface Paint {
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly code: QrRuns;
  readonly fonts: FontSet;
}

/** The page's resources that are painted with: each drawn on a unit square, but the border, which is as large as the sheet. */
export const RESOURCES = { border: 'Frame', halo: 'Halo', badge: 'Badge' } as const;

type Words = Extract<Placed, { kind: 'words' }>;

const QUIET = '#56524a';
const ALARM = '#a3201a';
const WATERMARK = '#f6e3df';
const HALO = 1.19;
const STAMP_GROUND = '#fffdf8';

/** Paints what was laid out as a tagged document, in the order in which it is read [ISO 32000-1 §14.7]; gives its element. */
export function paintPdf(page: PdfPage, root: PdfRef, placed: readonly Placed[], paint: Paint): PdfRef {
  page.artifact(`/${RESOURCES.border} Do`);
  for (const each of placed) {
    if (each.kind === 'badge') page.artifact(drawOn(RESOURCES.halo, haloBox(each.box)));
    if (each.kind === 'watermark') page.artifact(watermark(each.word, paint));
    if (each.kind === 'rule') page.artifact(rule(each, paint.palette));
  }
  const document = page.element('Document', root, {}, (own) => elementsOf(page, own, placed, paint));
  for (const each of placed) if (each.kind === 'stamp') page.artifact(stamp(each.word, paint));
  return document;
}

function elementsOf(page: PdfPage, parent: PdfRef, placed: readonly Placed[], paint: Paint): PdfRef[] {
  return placed.flatMap((each) => elementOf(page, parent, each, paint) ?? []);
}

function elementOf(page: PdfPage, parent: PdfRef, each: Placed, paint: Paint): PdfRef | undefined {
  switch (each.kind) {
    case 'words':
      return wordsElement(page, parent, each, paint);
    case 'group':
      return page.element(each.tag, parent, {}, (own) => elementsOf(page, own, each.parts, paint));
    case 'badge':
      return figure(page, parent, each, drawOn(RESOURCES.badge, each.box));
    case 'code':
      return figure(page, parent, each, codeContent(paint.code, each.box));
    default:
      return undefined;
  }
}

function figure(page: PdfPage, parent: PdfRef, traits: ElementTraits, drawing: string): PdfRef {
  return page.element('Figure', parent, traits, (own) => [page.marked('Figure', own, drawing)]);
}

function wordsElement(page: PdfPage, parent: PdfRef, words: Words, paint: Paint): PdfRef {
  const { tag, href, lines } = words;
  const traits = readingOf(words);
  const draw = (own: PdfRef): PdfValue => page.marked(tag, own, wordsContent(words, paint));
  if (href === undefined) return page.element(tag, parent, traits, (own) => [draw(own)]);
  return page.element('P', parent, {}, (paragraph) => [
    page.element('Link', paragraph, traits, (own) => [
      draw(own),
      ...lines.map((line) => page.link(own, boxOf(line), href)),
    ]),
  ]);
}

/** Its language where it is another; and how it reads, where its glyphs stand in another order than its letters. */
function readingOf({ language, lines, text }: Words): ElementTraits {
  const turns = lines.some(({ line }) => line.runs.some(({ rightToLeft }) => rightToLeft));
  return { language, actual: turns ? text : undefined };
}

function boxOf({ line, x, y, size }: PlacedLine): Box {
  return { left: x, top: y - size, width: line.width * size, height: size * 1.3 };
}

function wordsContent({ ink, lines }: Words, { palette, fonts }: Paint): string {
  const color = { ink: palette.ink, accent: palette.field, quiet: QUIET, alarm: ALARM }[ink satisfies Ink];
  return [fillColor(color), ...lines.map((line) => lineContent(line, fonts))].join('\n');
}

/** The ground of a badge reaches beyond it on every side. */
function haloBox({ left, top, width, height }: Box): Box {
  const out = (HALO - 1) / 2;
  return {
    left: left - out * width,
    top: top - out * height,
    width: HALO * width,
    height: HALO * height,
  };
}

/** All bars are filled at once, so that no gap shows between them. */
function codeContent({ runs, size }: QrRuns, { left, top, width }: Box): string {
  const scale = width / size;
  const bars = runs.map(({ x, y, length }) => `${x} ${y} ${length} 1 re`);
  return `q ${scale} 0 0 ${scale} ${coordinates(left, top)} cm 0 g\n${bars.join('\n')}\nf Q`;
}

function rule({ x, y, width }: { x: number; y: number; width: number }, { field }: Palette): string {
  return `${strokeColor(field)} 0.5 w ${coordinates(x, y)} m ${coordinates(x + width, y)} l S`;
}

function watermark(word: PlacedLine, { sheet: { width, height }, fonts }: Paint): string {
  const turn = turnAbout(-28, [width / 2, height / 2]);
  return `q ${turn} ${fillColor(WATERMARK)}\n${lineContent(word, fonts)}\nQ`;
}

function stamp(word: PlacedLine, { fonts }: Paint): string {
  const { line, x, y, size } = word;
  const width = line.width * size;
  const middle = y - 0.34 * size;
  const frame = coordinates(x - 12, middle - 0.62 * size, width + 24, 1.24 * size);
  return [
    `q ${turnAbout(-9, [x + width / 2, middle])}`,
    `${fillColor(STAMP_GROUND)} ${strokeColor(ALARM)} 2.4 w ${frame} re B`,
    fillColor(ALARM),
    `${lineContent(word, fonts)}\nQ`,
  ].join('\n');
}
