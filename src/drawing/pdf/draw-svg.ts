import { readXml, type XmlElement } from '../../lib/xml.ts';
import type { Pdf } from './pdf.ts';

/**
 * Draws an SVG of our own making (a drawn badge, its icon, its stamp) into a PDF: plain shapes, plain colours,
 * moves and turns, one clip at a time. Anything else is a fault of the program.
 */
export function drawSvg(pdf: Pdf, svg: string): void {
  const clips = new Map<string, string>();
  const open: Open[] = [{ pen: PLAIN, name: '' }];
  const fault = readXml(svg, {
    open: (element) => {
      const attributes = new Map(element.attributes.map(({ name, value }) => [name, value]));
      const parent = open.at(-1) as Open;
      const pen = penOf(parent.pen, attributes);
      open.push({ pen, name: element.local, id: attributes.get('id') });
      pdf.save();
      place(pdf, element, attributes);
      if (parent.name === 'clipPath') clips.set(parent.id ?? '', attributes.get('d') ?? '');
      else drawElement(pdf, element.local, attributes, pen, clips);
    },
    close: () => {
      open.pop();
      pdf.restore();
    },
    text: () => {},
  });
  if (fault) throw new TypeError(`The badge is not XML: ${fault.reason}`);
}

interface Open {
  readonly pen: Pen;
  readonly name: string;
  readonly id?: string | undefined;
}

/** What is handed down from group to shape. */
const PLAIN = {
  fill: '#000000',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
type Pen = Readonly<typeof PLAIN>;

type Attributes = ReadonlyMap<string, string>;

function penOf(parent: Pen, attributes: Attributes): Pen {
  const own = Object.keys(PLAIN).flatMap((name) =>
    attributes.has(name) ? [[name, attributes.get(name)]] : [],
  );
  return { ...parent, ...Object.fromEntries(own) };
}

function place(pdf: Pdf, { local }: XmlElement, attributes: Attributes): void {
  if (local === 'svg') {
    const [x = 0, y = 0, width = 1] = numbers(attributes.get('viewBox') ?? '0 0 1 1');
    const scale = numeric(attributes, 'width', width) / width;
    pdf.scale(scale).translate(-x, -y);
  }
  for (const [, name, list = ''] of (attributes.get('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second] = numbers(list);
    if (name === 'translate') pdf.translate(first, second ?? 0);
    else if (name === 'scale') pdf.scale(first, second ?? first);
    else if (name === 'rotate') pdf.rotate(first);
    else throw new TypeError(`A drawn badge has a transform ${name}.`);
  }
}

function drawElement(
  pdf: Pdf,
  name: string,
  attributes: Attributes,
  pen: Pen,
  clips: ReadonlyMap<string, string>,
): void {
  const clip = /^url\(#(.*)\)$/.exec(attributes.get('clip-path') ?? '')?.[1];
  if (clip !== undefined) pdf.path(clips.get(clip) ?? '').clip();
  const outline = OUTLINES[name];
  if (!outline) throw new TypeError(`A drawn badge has an element ${name}.`);
  const [fills, strokes] = [pen.fill !== 'none', pen.stroke !== 'none'];
  if (!(fills || strokes) || !outline(pdf, attributes)) return;
  const rule = pen['fill-rule'] === 'evenodd' ? 'even-odd' : 'non-zero';
  pdf.lineWidth(Number(pen['stroke-width'])).lineCap(pen['stroke-linecap']).lineJoin(pen['stroke-linejoin']);
  if (fills && strokes) pdf.fillAndStroke(pen.fill, pen.stroke, rule);
  else if (strokes) pdf.stroke(pen.stroke);
  else pdf.fill(pen.fill, rule);
}

/** Traces an element; false for those that only hold others. */
const OUTLINES: Readonly<Record<string, (pdf: Pdf, attributes: Attributes) => boolean>> = {
  svg: () => false,
  g: () => false,
  clipPath: () => false,
  path: (pdf, attributes) => traced(pdf.path(attributes.get('d') ?? '')),
  circle: (pdf, a) => traced(pdf.circle(numeric(a, 'cx'), numeric(a, 'cy'), numeric(a, 'r'))),
  ellipse: (pdf, a) =>
    traced(pdf.ellipse(numeric(a, 'cx'), numeric(a, 'cy'), numeric(a, 'rx'), numeric(a, 'ry'))),
  rect: (pdf, a) => {
    const [x, y, width, height] = [
      numeric(a, 'x'),
      numeric(a, 'y'),
      numeric(a, 'width'),
      numeric(a, 'height'),
    ];
    const radius = numeric(a, 'rx', numeric(a, 'ry'));
    return traced(radius > 0 ? pdf.roundedRect(x, y, width, height, radius) : pdf.rect(x, y, width, height));
  },
};

function traced(_: Pdf): true {
  return true;
}

function numeric(attributes: Attributes, name: string, fallback = 0): number {
  const value = attributes.get(name);
  return value === undefined ? fallback : Number(value);
}

function numbers(list: string): number[] {
  return (list.match(/-?[\d.]+/g) ?? []).map(Number);
}
