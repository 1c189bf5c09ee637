import type { FontStyle } from '../../lib/font-file.ts';
import type { Direction } from '../text/direction.ts';
import type { FontStacks } from '../text/font-stack.ts';
import type { PlacedLine } from '../text/line.ts';
import { setParagraph } from '../text/paragraph.ts';
import type { Ink, Placed, Tag } from './placed.ts';
import type { Box } from './sheet.ts';

/** A piece of text that becomes a few lines of a column. */
export interface Block {
  readonly tag: Tag;
  readonly text: string;
  readonly style: FontStyle;
  readonly ink: Ink;
  /** In points: as large as it fits whole, no word broken; else at the least size and cut. */
  readonly sizes: { readonly most: number; readonly least: number };
  readonly lines: number;
  /** From line to line, as a share of the size. */
  readonly leading: number;
  /** From the block above. */
  readonly gap: number;
  readonly language?: string | undefined;
  readonly href?: string | undefined;
}

/** A block in lines, not yet in its place. */
export type SetBlock = ReturnType<typeof setBlock>;

/**
 * Sets a block into a column's width, as large as it fits whole and no word broken; `scale` makes it smaller, though
 * not smaller than can be read. Its height is that of its lines, without the gap above them.
 */
export function setBlock(block: Block, stacks: FontStacks, width: number, scale = 1) {
  const { sizes, lines, text, style, leading } = block;
  const scaled = (size: number) => Math.max(Math.min(size, LEGIBLE), size * scale);
  const least = scaled(sizes.least);
  let size = scaled(sizes.most);
  let paragraph = setParagraph(text, stacks[style], { size, width, lines });
  while (!isFitting(paragraph, block) && size > least) {
    size = Math.max(least, size - 1);
    paragraph = setParagraph(text, stacks[style], { size, width, lines });
  }
  const height = paragraph.lines.length * size * leading;
  return { block, paragraph, size, height, gap: block.gap * scale };
}

/** In points: nothing is made smaller than that for want of room. */
const LEGIBLE = 6.5;

/** An address may be broken; of anything else no word is. */
function isFitting({ whole, broken }: ReturnType<typeof setParagraph>, { href }: Block): boolean {
  return whole && (href !== undefined || !broken);
}

/** Ever smaller, until everything fits. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34];

/** Sets blocks one below the other into a box, all of them smaller where they would be too high together. */
export function fitBlocks(
  blocks: readonly Block[],
  stacks: FontStacks,
  { width, height }: Pick<Box, 'width' | 'height'>,
): readonly SetBlock[] {
  let set: SetBlock[] = [];
  for (const scale of SCALES) {
    set = blocks.map((block) => setBlock(block, stacks, width, scale));
    if (heightOf(set) <= height) break;
  }
  return set;
}

/** How high blocks are, one below the other. */
export function heightOf(blocks: readonly SetBlock[]): number {
  return blocks.reduce((sum, { gap, height }) => sum + gap + height, 0);
}

/** Where a column begins and on which side its lines begin. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly direction: Direction;
}

/** The place of an x in a column, a line's width being known. */
export function startOf({ left, width, direction }: Column, lineWidth: number): number {
  return direction === 'rtl' ? left + width - lineWidth : left;
}

/** A block in its place, its first line's top at `top`. */
export function placeBlock({ block, paragraph, size }: SetBlock, column: Column, top: number): Placed {
  const lines = paragraph.lines.map((line, index): PlacedLine => {
    const y = top + index * size * block.leading + ASCENT * size + ((block.leading - 1) * size) / 2;
    return { line, x: startOf(column, line.width * size), y, size };
  });
  const { tag, ink, language, href } = block;
  return { kind: 'words', tag, ink, lines, text: block.text, language, href };
}

/** From a line's top to its baseline, as a share of the size, where lines stand close. */
const ASCENT = 0.78;
