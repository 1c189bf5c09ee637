import PDFDocument from 'pdfkit';
import type { DateTime } from '../../lib/date-time.ts';
import type { Sheet } from '../certificate/sheet.ts';

/** A PDF while it is drawn. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** What a PDF says of itself. */
export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** The only time in it: the same certificate always has the same bytes. */
  readonly created: DateTime;
}

const MAKER = 'Lanyard';

/** A tagged PDF 1.7 with one page, its fonts to be registered [ISO 32000-1, ISO 14289-1]. */
export function createPdf(about: PdfAbout, { width, height }: Sheet): Pdf {
  const created = new Date(about.created);
  const options = {
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: about.language,
    subset: 'PDF/UA',
    font: '',
    size: [width, height],
    margin: 0,
    info: {
      Title: inXmlToo(about.title),
      Author: inXmlToo(about.author),
      Subject: inXmlToo(about.subject),
      Producer: MAKER,
      Creator: MAKER,
      CreationDate: created,
      ModDate: created,
    },
  };
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
}

/** The library writes such a value twice: as a PDF string, and (by `toString`) into XML, without escaping it there. */
function inXmlToo(text: string): string {
  const xml = text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return Object.assign(Object(text) as string, { toString: () => xml });
}

/** A file that goes along inside a PDF. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly created: DateTime;
}

/** Attaches what a PDF was made from [ISO 32000-2 §14.13]. */
export function attach(
  pdf: Pdf,
  bytes: Uint8Array,
  { name, mediaType, description, created }: Attachment,
): void {
  const moment = new Date(created);
  const options = {
    name,
    type: mediaType,
    description,
    relationship: 'Source',
    creationDate: moment,
    modifiedDate: moment,
  };
  pdf.file(Buffer.from(bytes), options);
}

/** Ends a PDF and gives its bytes. */
export async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

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
