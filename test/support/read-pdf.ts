import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  readonly structure: StructureNode;
  readonly links: readonly string[];
  readonly attachments: readonly { name: string; description: string; bytes: Uint8Array }[];
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
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> };
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

/** The roles of a structure tree, indented as they are nested, with what figures say of themselves. */
export function outlineOf({ role, alt, children = [] }: StructureNode, depth = 0): string {
  if (role === undefined) return '';
  const own = `${'  '.repeat(depth)}${role}${alt === undefined ? '' : ` “${alt}”`}\n`;
  return own + children.map((child) => outlineOf(child, depth + 1)).join('');
}
