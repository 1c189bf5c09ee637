import type { FontStacks } from '../text/font-stack.ts';
import { setLine } from '../text/line.ts';
import { type Column, fitBlocks, heightOf, placeBlock, type SetBlock, setBlock } from './block.ts';
import type { CertificateText } from './certificate-text.ts';
import { heightOfDetailRow, placeDetailRow } from './detail-row.ts';
import { layOutFoot } from './foot.ts';
import { headBlocks } from './head.ts';
import type { Placed } from './placed.ts';
import { type Box, mirrored, placesOn, type Sheet } from './sheet.ts';

/** Everything on a certificate but its border, in its place and in the order in which it is read. */
export function layOut(text: CertificateText, stacks: FontStacks, sheet: Sheet): Placed[] {
  const places = placesOn(sheet);
  const turned = (box: Box) => (text.direction === 'rtl' ? mirrored(box, sheet) : box);
  return [
    ...watermark(text, stacks, sheet),
    { kind: 'badge', box: turned(places.badge), alt: text.achievement.image },
    ...stamp(text, stacks, turned(places.badge)),
    ...layOutWords(text, stacks, turned(places.words)),
    ...layOutFoot(text, stacks, turned(places.foot)),
  ];
}

/** The words beside the badge, in the middle of their height. */
function layOutWords(text: CertificateText, stacks: FontStacks, box: Box): Placed[] {
  const column: Column = { left: box.left, width: box.width, direction: text.direction };
  const details = heightOfDetailRow(text);
  const head = fitBlocks(headBlocks(text), stacks, { width: box.width, height: box.height - details });
  const used = heightOf(head) + details;
  const criteria = setCriteria(text, stacks, box.width, box.height - used);
  let top = box.top + Math.max(0, (box.height - used - heightOf(criteria)) / 2);
  const stacked = (blocks: readonly SetBlock[]) =>
    blocks.map((each) => {
      const at = top + each.gap;
      top = at + each.height;
      return placeBlock(each, column, at);
    });
  const placed = stacked(head);
  placed.push(...placeDetailRow(text, stacks, column, top));
  top += details;
  return [...placed, ...stacked(criteria)];
}

const CRITERIA = { size: 8.5, leading: 1.38, gap: 12, lines: 6 } as const;

/** As much of the criteria as there is room for; nothing where not even two lines are. */
function setCriteria(
  { criteria }: CertificateText,
  stacks: FontStacks,
  width: number,
  room: number,
): SetBlock[] {
  if (!criteria) return [];
  const { size, leading, gap } = CRITERIA;
  const step = size * leading;
  const lines = Math.min(CRITERIA.lines, Math.floor((room - gap - step) / step));
  if (lines < 2) return [];
  const common = {
    ink: 'quiet',
    sizes: { most: size, least: size },
    leading,
    language: criteria.language,
  } as const;
  return [
    {
      ...common,
      tag: 'H2',
      text: criteria.label,
      style: 'strong',
      lines: 1,
      gap,
      language: undefined,
    } as const,
    { ...common, tag: 'P', text: criteria.text, style: 'text', lines, gap: 0 } as const,
  ].map((block) => setBlock(block, stacks, width));
}

/** A word across the badge. */
function stamp({ stamp }: CertificateText, stacks: FontStacks, box: Box): Placed[] {
  if (stamp === undefined) return [];
  const line = setLine(stamp, stacks.strong);
  const size = Math.min(34, (box.width * 0.86) / line.width);
  const x = box.left + (box.width - line.width * size) / 2;
  return [{ kind: 'stamp', word: { line, x, y: box.top + box.height / 2 + 0.34 * size, size } }];
}

/** A word across the sheet, from corner to corner. */
function watermark({ watermark }: CertificateText, stacks: FontStacks, { width, height }: Sheet): Placed[] {
  if (watermark === undefined) return [];
  const line = setLine(watermark, stacks.strong);
  const size = Math.min(150, (width * 0.72) / line.width);
  return [
    {
      kind: 'watermark',
      word: { line, x: (width - line.width * size) / 2, y: height / 2 + 0.34 * size, size },
    },
  ];
}
