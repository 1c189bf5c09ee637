import type { FontStacks } from '../text/font-stack.ts';
import { type Block, type Column, placeBlock, setBlock } from './block.ts';
import type { CertificateText } from './certificate-text.ts';
import type { Placed } from './placed.ts';

const GAP = 13;
const TERM_HEIGHT = 11;
const HEIGHT = 27;

/** As many stand side by side as there are, but no wider than this share of the column. */
const MIN_COLUMNS = 3;

/** How high the row of details is, with the gap above them. */
export function heightOfDetailRow({ details }: CertificateText): number {
  return details.length === 0 ? 0 : GAP + HEIGHT;
}

/** The details side by side, each its term above its detail. */
export function placeDetailRow(
  { details }: CertificateText,
  stacks: FontStacks,
  column: Column,
  top: number,
): Placed[] {
  if (details.length === 0) return [];
  const width = column.width / Math.max(details.length, MIN_COLUMNS);
  const parts = details.map(({ term, detail }, index): Placed => {
    const offset = column.direction === 'rtl' ? column.width - (index + 1) * width : index * width;
    const inset = column.direction === 'rtl' ? 10 : 0;
    const cell = { ...column, left: column.left + offset + inset, width: width - 10 };
    const first = top + GAP;
    return {
      kind: 'group',
      tag: 'LI',
      parts: [
        placeBlock(setBlock(detailBlock('Lbl', term), stacks, cell.width), cell, first),
        placeBlock(setBlock(detailBlock('LBody', detail), stacks, cell.width), cell, first + TERM_HEIGHT),
      ],
    };
  });
  return [{ kind: 'group', tag: 'L', parts }];
}

function detailBlock(tag: 'Lbl' | 'LBody', text: string): Block {
  const isTerm = tag === 'Lbl';
  return {
    tag,
    text,
    style: 'text',
    ink: isTerm ? 'quiet' : 'ink',
    sizes: { most: isTerm ? 8.5 : 11, least: 7 },
    lines: 1,
    leading: 1.3,
    gap: 0,
  };
}
