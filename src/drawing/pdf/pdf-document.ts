import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { DateTime } from '../../lib/date-time.ts';
import { escapeXml } from '../../lib/escape-markup.ts';
import type { PdfObjects } from './pdf-objects.ts';
import type { PdfPage } from './pdf-page.ts';
import { type PdfRef, PdfText, type PdfValue } from './pdf-value.ts';
import { srgbProfile } from './srgb-profile.ts';

/** What a PDF says of itself. */
export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Where on the web the same thing is; left out where it is nowhere. */
  readonly page?: string | undefined;
  /** Where on the web is what programs read of it. */
  readonly related: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** The only time in it: the same document always has the same bytes. */
  readonly created: DateTime;
}

/** A file that goes along inside a PDF, which was made from it. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** What a PDF is put together of. */
export interface PdfParts {
  readonly page: PdfPage;
  /** What is drawn with, once all is drawn. */
  readonly resources: () => PdfValue;
  /** Draws the page's pieces. Gives the uppermost structure element, which stands below the root of the tree. */
  readonly structure: (root: PdfRef) => PdfRef;
  readonly about: PdfAbout;
  /** At least one, by name each once. */
  readonly attachments: readonly Attachment[];
}

const MAKER = 'Lanyard';

/**
 * Ends a tagged PDF 1.7 with one page and its attachments, for readers of every kind (PDF/UA-1) and to be kept for good
 * (PDF/A-3u) [ISO 32000-1, ISO 14289-1, ISO 19005-3].
 */
export function endPdf(objects: PdfObjects, parts: PdfParts): Uint8Array {
  const { page, resources, structure, about, attachments } = parts;
  const [pages, root] = [objects.reserve(), objects.reserve()];
  const uppermost = structure(root);
  const { page: kid, owners } = page.end(pages, resources());
  objects.add({ Type: 'Pages', Count: 1, Kids: [kid] }, pages);
  objects.add({ Type: 'StructTreeRoot', K: [uppermost], ...owners }, root);
  const attached = attachments.map((each) => attach(objects, each, about.created));
  const catalog = objects.add({
    Type: 'Catalog',
    Pages: pages,
    Lang: new PdfText(about.language),
    MarkInfo: { Marked: true },
    StructTreeRoot: root,
    ViewerPreferences: { DisplayDocTitle: true },
    Names: { EmbeddedFiles: { Names: namesOf(attachments, attached) } },
    AF: attached,
    OutputIntents: [colours(objects)],
    Metadata: objects.addStream({ Type: 'Metadata', Subtype: 'XML' }, metadata(about), undefined),
  });
  const digest = createHash('sha256');
  for (const { bytes } of attachments) digest.update(bytes);
  const id = digest.update(about.title).digest().subarray(0, 16);
  return objects.end(catalog, objects.add(informationOf(about)), id);
}

/** A tree of names with one node, in order of name [ISO 32000-1 §7.9.6]. */
function namesOf(attachments: readonly Attachment[], attached: readonly PdfRef[]): PdfValue[] {
  const named = attachments.map(({ name }, index) => ({ name, file: attached[index] }));
  const sorted = named.sort((a, b) => byCodePoint(a.name, b.name));
  return sorted.flatMap(({ name, file }) => (file ? [new PdfText(name), file] : []));
}

/** That all colours are those of sRGB [ISO 19005-3 §6.2.3]. */
function colours(objects: PdfObjects): PdfValue {
  const profile = objects.addStream({ N: 3 }, deflateSync(srgbProfile(), { level: 9 }), 'FlateDecode');
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new PdfText('sRGB'),
    DestOutputProfile: profile,
  };
}

function informationOf({ title, author, subject, created }: PdfAbout): PdfValue {
  return {
    Title: new PdfText(title),
    Author: new PdfText(author),
    Subject: new PdfText(subject),
    Producer: new PdfText(MAKER),
    Creator: new PdfText(MAKER),
    CreationDate: dateOf(created),
    ModDate: dateOf(created),
  };
}

/** A moment as a PDF holds it [ISO 32000-1 §7.9.4]. */
function dateOf(moment: DateTime): PdfText {
  return new PdfText(`D:${moment.replace(/[-:T]/g, '')}`);
}

function attach(
  objects: PdfObjects,
  { name, mediaType, description, bytes }: Attachment,
  created: DateTime,
): PdfRef {
  const moment = dateOf(created);
  const file = objects.addStream(
    {
      Type: 'EmbeddedFile',
      Subtype: mediaType,
      Params: { Size: bytes.length, CreationDate: moment, ModDate: moment },
    },
    deflateSync(bytes),
    'FlateDecode',
  );
  return objects.add({
    Type: 'Filespec',
    F: new PdfText(name),
    UF: new PdfText(name),
    Desc: new PdfText(description),
    AFRelationship: 'Source',
    EF: { F: file, UF: file },
  });
}

/** What PDF/A does not know of itself: the one member that says PDF/UA [ISO 19005-3 §6.6.2.3.2]. */
const PDFUA_SCHEMA = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('\n');

/** What a PDF says of itself once more, in XMP [ISO 16684-1]; it is not packed, so that everything can read it. */
function metadata({ title, author, subject, page, related, created }: PdfAbout): Uint8Array {
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const lines = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>3</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>',
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${alternative(subject)}</dc:description>`,
    ...(page === undefined ? [] : [`<dc:identifier>${escapeXml(page)}</dc:identifier>`]),
    ...(related.length === 0 ? [] : [`<dc:relation><rdf:Bag>${items(related)}</rdf:Bag></dc:relation>`]),
    `<xmp:CreateDate>${created}</xmp:CreateDate><xmp:ModifyDate>${created}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${MAKER}</xmp:CreatorTool><pdf:Producer>${MAKER}</pdf:Producer>`,
    '</rdf:Description>',
    PDFUA_SCHEMA,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return Buffer.from(lines.join('\n'), 'utf8');
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join('');
}
