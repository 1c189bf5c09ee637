import { deflateSync } from 'node:zlib';
import { type Pdf, recordDrawing } from './pdf.ts';
import type { PdfObjects } from './pdf-objects.ts';
import type { PdfRef } from './pdf-value.ts';

/** A drawing made and packed once, for any number of PDFs [ISO 32000-1 §8.10]. */
export interface PdfForm {
  /** What the drawing lies in: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** From the drawing's own measures to those of its place, where they differ. */
  readonly matrix?: readonly number[] | undefined;
  readonly packed: Uint8Array;
  /** The forms that this one is put together of, by name. */
  readonly parts: Readonly<Record<string, PdfForm>>;
}

/** Draws a form. */
export function drawForm(
  box: PdfForm['box'],
  draw: (pdf: Pdf) => void,
  parts: PdfForm['parts'] = {},
): PdfForm {
  return { box, packed: deflateSync(recordDrawing(draw), { level: 9 }), parts };
}

/** Adds a form to a PDF. */
export function addForm(objects: PdfObjects, { box, matrix, packed, parts }: PdfForm): PdfRef {
  const inner = Object.entries(parts).map(([name, part]) => [name, addForm(objects, part)]);
  return objects.addStream(
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: box,
      Matrix: matrix,
      Resources: inner.length > 0 ? { XObject: Object.fromEntries(inner) } : {},
    },
    packed,
    'FlateDecode',
  );
}
