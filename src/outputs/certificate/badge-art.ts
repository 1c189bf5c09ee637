import { drawSvg } from '../../drawing/pdf/draw-svg.ts';
import { addForm, drawForm } from '../../drawing/pdf/pdf-form.ts';
import type { PdfObjects } from '../../drawing/pdf/pdf-objects.ts';
import type { PdfRef } from '../../drawing/pdf/pdf-value.ts';
import { printPicture } from '../../drawing/print-picture.ts';
import { rasterise } from '../../drawing/rasterise.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { BadgeImages } from '../output.ts';

/** Adds a badge's image to a PDF, to be drawn on a unit square. */
export type BadgeArt = (objects: PdfObjects) => PdfRef;

/** The side of every badge's SVG. */
const SIDE = 600;

/** Of an author's image, for its size on paper: as many as its PNG has, about 180 dots to the inch. */
const DOTS = 600;

const MAX_JPEG_BYTES = 26_000;

/** A badge's image for print: lines where it was drawn here, a picture where its author made it. */
export async function badgeArt(achievement: Achievement, images: BadgeImages): Promise<BadgeArt> {
  const svg = await images.svg(achievement);
  return achievement.image === undefined ? drawnArt(svg) : pictureArt(svg);
}

function drawnArt(svg: string): BadgeArt {
  const form = drawForm([0, 0, SIDE, SIDE], (pdf) => drawSvg(pdf, svg));
  const art = { ...form, matrix: [1 / SIDE, 0, 0, -1 / SIDE, 0, 1] } as const;
  return (objects) => addForm(objects, art);
}

async function pictureArt(svg: string): Promise<BadgeArt> {
  const { width, height, jpeg, opacity } = await printPicture(await rasterise(svg, DOTS), MAX_JPEG_BYTES);
  const measures = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  return (objects) => {
    const mask =
      opacity &&
      objects.addStream(
        { ...measures, ColorSpace: 'DeviceGray', DecodeParms: { Predictor: 15, Columns: width } },
        opacity,
        'FlateDecode',
      );
    return objects.addStream({ ...measures, ColorSpace: 'DeviceRGB', SMask: mask }, jpeg, 'DCTDecode');
  };
}
