import { deflateSync } from 'node:zlib';
import type { Box, Sheet } from '../certificate/sheet.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { type PdfRef, PdfText, type PdfValue } from './pdf-value.ts';

/** What is said of a structure element besides its type [ISO 32000-1 §14.7.2, §14.9]. */
export interface ElementTraits {
  /** BCP 47, where it is another than the document's. */
  readonly language?: string | undefined;
  /** Instead of what cannot be seen. */
  readonly alt?: string | undefined;
  /** How it reads, where its glyphs stand in another order. */
  readonly actual?: string | undefined;
  /** Where a figure is. */
  readonly box?: Box | undefined;
}

/** The only page of a PDF while it is drawn and tagged, y growing downwards. */
export class PdfPage {
  readonly #ref: PdfRef;
  readonly #objects: PdfObjects;
  readonly #sheet: Sheet;
  readonly #content: string[];
  /** The elements of the page's marked pieces, in their order. */
  readonly #owners: PdfRef[] = [];
  readonly #links: { readonly annotation: PdfRef; readonly owner: PdfRef }[] = [];

  constructor(objects: PdfObjects, sheet: Sheet) {
    this.#objects = objects;
    this.#sheet = sheet;
    this.#ref = objects.reserve();
    this.#content = [`1 0 0 -1 0 ${sheet.height} cm`];
  }

  /** Draws something that is not read out. */
  artifact(drawing: string): void {
    this.#content.push(`/Artifact <</Type /Layout>> BDC\n${drawing}\nEMC`);
  }

  /** Adds an element below another, with what `fill` gives for it: elements, marked pieces, links. */
  element(
    type: string,
    parent: PdfRef,
    traits: ElementTraits,
    fill: (own: PdfRef) => readonly PdfValue[],
  ): PdfRef {
    const ref = this.#objects.reserve();
    const { language, alt, actual, box } = traits;
    const dictionary = {
      S: type,
      P: parent,
      Pg: this.#ref,
      Lang: said(language),
      Alt: said(alt),
      ActualText: said(actual),
      A: box && { O: 'Layout', Placement: 'Block', BBox: this.#corners(box) },
      K: fill(ref),
    };
    return this.#objects.add(dictionary, ref);
  }

  /** Draws a piece of an element. */
  marked(type: string, owner: PdfRef, drawing: string): number {
    const number = this.#owners.push(owner) - 1;
    this.#content.push(`/${type} <</MCID ${number}>> BDC\n${drawing}\nEMC`);
    return number;
  }

  /** A rectangle of an element that leads to an address [§12.5.6.5, §14.7.4.3]. */
  link(owner: PdfRef, box: Box, address: string): PdfValue {
    const annotation = this.#objects.add({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: this.#corners(box),
      Border: [0, 0, 0],
      F: 4,
      Contents: new PdfText(address),
      A: { S: 'URI', URI: new PdfText(address) },
      StructParent: this.#links.length + 1,
    });
    this.#links.push({ annotation, owner });
    return { Type: 'OBJR', Obj: annotation, Pg: this.#ref };
  }

  /** Ends the page, which belongs to the node `parent`. Gives it, and what finds the elements of its pieces. */
  end(parent: PdfRef, resources: PdfValue) {
    const bytes = deflateSync(Buffer.from(this.#content.join('\n'), 'latin1'));
    const dictionary = {
      Type: 'Page',
      Parent: parent,
      MediaBox: [0, 0, this.#sheet.width, this.#sheet.height],
      Contents: this.#objects.addStream({}, bytes, 'FlateDecode'),
      Resources: resources,
      StructParents: 0,
      Annots: this.#links.map(({ annotation }) => annotation),
      Tabs: 'S',
    };
    const numbers = this.#links.flatMap(({ owner }, index) => [index + 1, owner]);
    return {
      page: this.#objects.add(dictionary, this.#ref),
      owners: {
        ParentTree: { Nums: [0, this.#owners, ...numbers] },
        ParentTreeNextKey: 1 + this.#links.length,
      },
    };
  }

  /** Two corners of a rectangle, y growing upwards. */
  #corners({ left, top, width, height }: Box): PdfValue {
    const bottom = this.#sheet.height - top - height;
    return [left, bottom, left + width, bottom + height].map((value) => Math.round(value * 100) / 100);
  }
}

function said(text: string | undefined): PdfText | undefined {
  return text === undefined ? undefined : new PdfText(text);
}
