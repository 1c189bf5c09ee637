import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readXml } from '../../src/lib/xml.ts';

/** A PDF with one page as an independent reader finds it. */
export interface ReadPdf {
  readonly pages: number;
  /** Width and height in points. */
  readonly size: readonly [number, number];
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly created: string | undefined;
  /** The file's own identifier. */
  readonly fingerprint: string;
  /** Every piece of text, in the order in which it is drawn. */
  readonly texts: readonly string[];
  /** The lines of level text, from the first to the last; what is turned (a stamp, a watermark) is left out. */
  readonly lines: readonly TextBox[];
  /** Those that do not lie wholly on the page. */
  readonly outside: readonly string[];
  /** Whether its metadata (XMP) can be read as XML. */
  readonly xml: string;
  /** Where it says that the same thing is on the web, and what programs read of it. */
  readonly page: string | string[] | null;
  readonly related: string | string[] | null;
  readonly structure: StructureNode;
  readonly links: readonly string[];
  readonly attachments: readonly { name: string; description: string; bytes: Uint8Array }[];
}

/** A line of text in its place, in points from the upper left corner; as high as its letters and what hangs below. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An element of the structure tree. */
export interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly StructureNode[];
}

/** Reads a PDF with pdf.js, which shares no code with what made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await loading.promise;
  try {
    const page = await pdf.getPage(1);
    const { info, metadata } = (await pdf.getMetadata()) as unknown as {
      info: Record<string, string>;
      metadata: { get(name: string): string | string[] | null };
    };
    const { items } = await page.getTextContent();
    const annotations = await page.getAnnotations();
    const attachments = Object.values((await pdf.getAttachments()) ?? {}) as {
      filename: string;
      description: string;
      content: Uint8Array;
    }[];
    const [, , width = 0, height = 0] = page.view;
    return {
      pages: pdf.numPages,
      size: [width, height],
      language: info['Language'],
      title: info['Title'],
      created: info['CreationDate'],
      fingerprint: pdf.fingerprints[0] ?? '',
      texts: items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : [])),
      lines: linesOf(
        items.filter((item) => 'str' in item),
        height,
      ),
      outside: items.flatMap((item) => ('str' in item && !isWithin(item, width, height) ? [item.str] : [])),
      xml: xmlState(bytes),
      page: metadata.get('dc:identifier'),
      related: metadata.get('dc:relation'),
      structure: (await page.getStructTree()) as StructureNode,
      links: annotations.flatMap(({ url }) => (url ? [url as string] : [])),
      attachments: attachments.map(({ filename, description, content }) => ({
        name: filename,
        description,
        bytes: content,
      })),
    };
  } finally {
    await loading.destroy();
  }
}

interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Pieces that stand side by side are one line: one size, one baseline, no wider gap than a letter. */
function linesOf(pieces: readonly Piece[], height: number): TextBox[] {
  const lines: (TextBox & { readonly baseline: number })[] = [];
  for (const { str, transform, width } of pieces) {
    const [, turn = 0, , size = 0, left = 0, y = 0] = transform;
    if (str.trim() === '' || Math.abs(turn) > 0.01) continue;
    const [baseline, right] = [height - y, left + width];
    const box = { baseline, left, right, top: baseline - 0.72 * size, bottom: baseline + 0.2 * size };
    const last = lines.at(-1);
    const isNext =
      last &&
      Math.abs(last.baseline - baseline) < 0.1 &&
      left < last.right + size &&
      right > last.left - size;
    if (!isNext) lines.push({ text: str, ...box });
    else {
      const [text, from, to] = [last.text + str, Math.min(left, last.left), Math.max(right, last.right)];
      lines[lines.length - 1] = { ...box, text, left: from, right: to, top: Math.min(box.top, last.top) };
    }
  }
  return lines;
}

function isWithin(
  { transform, width: wide }: { transform: number[]; width: number },
  width: number,
  height: number,
) {
  const [, , , , x = 0, y = 0] = transform;
  return x >= 0 && x + wide <= width && y >= 0 && y <= height;
}

/** What an XML reader says of the metadata, which is stored as it is. */
function xmlState(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  const xmp = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(text)?.[0] ?? '';
  const fault = readXml(xmp, { open: () => {}, close: () => {}, text: () => {} });
  return fault ? `${fault.kind} ${fault.reason}` : 'well-formed';
}

/** The roles of a structure tree, indented as they are nested, with what figures say of themselves. */
export function outlineOf({ role, alt, children = [] }: StructureNode, depth = 0): string {
  if (role === undefined) return '';
  const own = `${'  '.repeat(depth)}${role}${alt === undefined ? '' : ` “${alt}”`}\n`;
  return own + children.map((child) => outlineOf(child, depth + 1)).join('');
}
