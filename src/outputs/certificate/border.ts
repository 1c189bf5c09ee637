import { braidBand, CORNER_RADIUS, REPEAT } from '../../drawing/certificate/band.ts';
import { MEASURES, type Sheet } from '../../drawing/certificate/sheet.ts';
import { type Braid, FINE, rosetteLine } from '../../drawing/guilloche.ts';
import type { Palette } from '../../drawing/palette.ts';
import { patternSeed } from '../../drawing/pattern-seed.ts';
import type { Pdf } from '../../drawing/pdf/pdf.ts';
import { drawForm, type PdfForm } from '../../drawing/pdf/pdf-form.ts';

/** The braided border of a sheet in an issuer's colour; its pattern is the issuer's own. */
export function drawBorder(issuer: string, palette: Palette, sheet: Sheet): PdfForm {
  const { amplitude } = MEASURES;
  const band = braidBand(amplitude, patternSeed(issuer));
  const reach = CORNER_RADIUS + amplitude + 2;
  const parts = {
    S: drawForm([-1, -amplitude - 2, REPEAT + 1, amplitude + 2], (pdf) =>
      drawBand(pdf, band.straight, palette),
    ),
    C: drawForm([-2, -reach, reach, 2], (pdf) => drawBand(pdf, band.corner, palette)),
  };
  return drawForm([0, 0, sheet.width, sheet.height], (pdf) => putTogether(pdf, palette, sheet), parts);
}

/** Half the side of what a halo is drawn on. */
const HALO = 300;

/** The flower of fine lines behind a badge, on a unit square; its pattern is the achievement's own. */
export function drawHalo(achievement: string, { watermark }: Palette): PdfForm {
  const { line, turns } = rosetteLine(HALO - 2, patternSeed(`${achievement} halo`));
  const box = [-HALO, -HALO, HALO, HALO] as const;
  const parts = {
    L: drawForm(box, (pdf) =>
      pdf
        .scale(1 / FINE)
        .lineWidth(FINE)
        .path(line)
        .stroke(watermark),
    ),
  };
  const draw = (pdf: Pdf) => {
    for (const turn of turns) {
      pdf.save().rotate(turn).addContent('/L Do');
      pdf.restore();
    }
  };
  const matrix = [1 / (2 * HALO), 0, 0, -1 / (2 * HALO), 0.5, 0.5];
  return { ...drawForm(box, draw, parts), matrix };
}

function drawBand(pdf: Pdf, { fine, bold }: Braid, { field, line }: Palette): void {
  pdf.lineJoin('round').lineWidth(0.35).path(fine).stroke(field);
  pdf.lineWidth(0.7).path(bold).stroke(line);
}

function putTogether(pdf: Pdf, { field }: Palette, sheet: Sheet): void {
  const { band, hairline } = MEASURES;
  for (const side of sidesOf(sheet)) drawSide(pdf, side);
  const [width, height] = [sheet.width - 2 * band, sheet.height - 2 * band];
  for (const out of [hairline, -hairline]) {
    pdf
      .roundedRect(band - out, band - out, width + 2 * out, height + 2 * out, CORNER_RADIUS + out)
      .lineWidth(out > 0 ? 0.9 : 0.5)
      .stroke(field);
  }
}

/** A side of the border: where it begins, how far its straight part reaches, and its turn in degrees. */
type Side = ReturnType<typeof sidesOf>[number];

function sidesOf({ width, height }: Sheet) {
  const { band } = MEASURES;
  const [near, right, bottom] = [band + CORNER_RADIUS, width - band, height - band];
  const [across, down] = [width - 2 * near, height - 2 * near];
  return [
    { x: near, y: band, length: across, turn: 0 },
    { x: right, y: near, length: down, turn: 90 },
    { x: width - near, y: bottom, length: across, turn: 180 },
    { x: band, y: height - near, length: down, turn: 270 },
  ];
}

/** Repeats, stretched a little so that a whole number of them fits, and the corner behind them. */
function drawSide(pdf: Pdf, { x, y, length, turn }: Side): void {
  const count = Math.round(length / REPEAT);
  pdf.save().translate(x, y).rotate(turn);
  for (let index = 0; index < count; index++) {
    pdf
      .save()
      .translate((index * length) / count, 0)
      .scale(length / count / REPEAT, 1);
    pdf.addContent('/S Do');
    pdf.restore();
  }
  pdf.translate(length, CORNER_RADIUS);
  pdf.addContent('/C Do');
  pdf.restore();
}
