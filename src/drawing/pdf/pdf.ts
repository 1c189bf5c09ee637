import PDFDocument from 'pdfkit';

/** A drawing while it is made. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** What some drawing writes into a page, y growing downwards, to be put into any PDF. */
export function recordDrawing(draw: (pdf: Pdf) => void): string {
  const pdf = new PDFDocument({ font: '' });
  const written: string[] = [];
  pdf.addContent = (piece) => {
    written.push(String(piece));
    return pdf;
  };
  draw(pdf);
  return written.join('\n');
}
