import type { Ink, Placed } from '../../drawing/certificate/placed.ts';
import type { Box } from '../../drawing/certificate/sheet.ts';
import type { Palette } from '../../drawing/palette.ts';
import { paintLine } from '../../drawing/pdf/paint-line.ts';
import type { Pdf } from '../../drawing/pdf/pdf.ts';
import type { PlacedLine } from '../../drawing/text/line.ts';
import type { QrPath } from '../qr-runs.ts';

/** What a certificate is painted with besides its words. */
export interface Paint {
  readonly palette: Palette;
  readonly code: QrPath;
}

/** The page's resources that are painted with: each drawn on a unit square, but the border, which is as large as the sheet. */
export const RESOURCES = { border: 'Frame', halo: 'Halo', badge: 'Badge' } as const;

type Words = Extract<Placed, { kind: 'words' }>;
type Element = ReturnType<Pdf['struct']>;

const QUIET = '#56524a';
const ALARM = '#a3201a';
const WATERMARK = '#f6e3df';
const HALO = 1.19;
const STAMP_GROUND = '#fffdf8';

/** Paints what was laid out as a tagged document, in the order in which it is read [ISO 32000-1 §14.7]. */
export function paintPdf(pdf: Pdf, placed: readonly Placed[], paint: Paint): void {
  artifact(pdf, () => pdf.addContent(`/${RESOURCES.border} Do`));
  for (const each of placed) {
    if (each.kind === 'badge') artifact(pdf, () => drawResource(pdf, RESOURCES.halo, haloBox(each.box)));
    if (each.kind === 'watermark') artifact(pdf, () => drawWatermark(pdf, each.word));
    if (each.kind === 'rule') artifact(pdf, () => drawRule(pdf, each, paint.palette));
  }
  const parts = placed.flatMap((each) => elementOf(pdf, each, paint) ?? []);
  pdf.addStructure(pdf.struct('Document', {}, parts));
  for (const each of placed) if (each.kind === 'stamp') artifact(pdf, () => drawStamp(pdf, each.word));
}

/** Draws something that is not read out. */
function artifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

function elementOf(pdf: Pdf, each: Placed, paint: Paint): Element | undefined {
  switch (each.kind) {
    case 'words':
      return wordsElement(pdf, each, paint.palette);
    case 'group':
      return pdf.struct(
        each.tag,
        {},
        each.parts.flatMap((part) => elementOf(pdf, part, paint) ?? []),
      );
    case 'badge':
      return figure(pdf, each, () => drawResource(pdf, RESOURCES.badge, each.box));
    case 'code':
      return figure(pdf, each, () => drawCode(pdf, paint.code, each.box));
    default:
      return undefined;
  }
}

function figure(pdf: Pdf, { box, alt }: { box: Box; alt: string }, draw: () => void): Element {
  const { left, top, width, height } = box;
  const options = { alt, bbox: [left, top, left + width, top + height], placement: 'Block' };
  return pdf.struct('Figure', options, [draw]);
}

function wordsElement(pdf: Pdf, words: Words, palette: Palette): Element {
  const { tag, href } = words;
  const options = readingOf(words);
  const draw = () => drawWords(pdf, words, colorOf(words.ink, palette));
  if (href === undefined) return pdf.struct(tag, options, [draw]);
  const link: Element = pdf.struct('Link', options, [
    () => {
      draw();
      for (const line of words.lines) linkLine(pdf, line, href, link);
    },
  ]);
  return pdf.struct('P', {}, [link]);
}

/** Its language where it is another; and how it reads, where its glyphs stand in another order than its letters. */
function readingOf({ language, lines, text }: Words): { lang?: string; actual?: string } {
  const turns = lines.some(({ line }) => line.runs.some(({ rightToLeft }) => rightToLeft));
  return { ...(language !== undefined && { lang: language }), ...(turns && { actual: text }) };
}

function linkLine(pdf: Pdf, { line, x, y, size }: PlacedLine, href: string, structParent: Element): void {
  const options = { structParent, Contents: Object(href) };
  pdf.link(x, y - size, line.width * size, size * 1.3, href, options as object);
}

function colorOf(ink: Ink, { field, ink: words }: Palette): string {
  return { ink: words, accent: field, quiet: QUIET, alarm: ALARM }[ink];
}

function drawWords(pdf: Pdf, { lines }: Words, color: string): void {
  pdf.fillColor(color);
  for (const line of lines) paintLine(pdf, line);
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

function drawResource(pdf: Pdf, name: string, { left, top, width, height }: Box): void {
  pdf.save().transform(width, 0, 0, -height, left, top + height);
  pdf.addContent(`/${name} Do`);
  pdf.restore();
}

function drawCode(pdf: Pdf, { path, size }: QrPath, { left, top, width }: Box): void {
  pdf
    .save()
    .translate(left, top)
    .scale(width / size);
  pdf.path(path).fill('#000000');
  pdf.restore();
}

function drawRule(
  pdf: Pdf,
  { x, y, width }: { x: number; y: number; width: number },
  palette: Palette,
): void {
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.5)
    .stroke(palette.field);
}

function drawWatermark(pdf: Pdf, word: PlacedLine): void {
  const { width, height } = pdf.page;
  pdf
    .save()
    .rotate(-28, { origin: [width / 2, height / 2] })
    .fillColor(WATERMARK);
  paintLine(pdf, word);
  pdf.restore();
}

function drawStamp(pdf: Pdf, word: PlacedLine): void {
  const { line, x, y, size } = word;
  const width = line.width * size;
  const middle: [number, number] = [x + width / 2, y - 0.34 * size];
  pdf.save().rotate(-9, { origin: middle });
  pdf
    .rect(x - 12, y - 0.34 * size - 0.62 * size, width + 24, 1.24 * size)
    .lineWidth(2.4)
    .fillAndStroke(STAMP_GROUND, ALARM);
  pdf.fillColor(ALARM);
  paintLine(pdf, word);
  pdf.restore();
}
