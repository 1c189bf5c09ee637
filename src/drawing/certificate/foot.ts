import type { FontStacks } from '../text/font-stack.ts';
import { type Block, fitBlocks, placeBlock } from './block.ts';
import type { CertificateText } from './certificate-text.ts';
import type { Placed } from './placed.ts';
import type { Box } from './sheet.ts';

const CODE = 66;
const GUTTER = 16;

/** Longer ones are hard to read. */
const MAX_LINE = 520;

/** From the rule above to what stands below it. */
const PADDING = 12;

/** The strip that says how a certificate is checked: a code to scan, the address, and what was known when it was made. */
export function layOutFoot({ check, direction }: CertificateText, stacks: FontStacks, box: Box): Placed[] {
  const top = box.top + PADDING;
  const isTurned = direction === 'rtl';
  const code = { left: isTurned ? box.left + box.width - CODE : box.left, top, width: CODE, height: CODE };
  const width = Math.min(box.width - CODE - GUTTER, MAX_LINE);
  const left = isTurned ? code.left - GUTTER - width : code.left + CODE + GUTTER;
  const column = { left, width, direction };
  let at = top - 1;
  const lines = fitBlocks(blocksOf(check), stacks, { width, height: CODE + 2 }).map((set) => {
    const placed = placeBlock(set, column, at + set.gap);
    at += set.gap + set.height;
    return placed;
  });
  return [
    { kind: 'rule', x: box.left, y: box.top, width: box.width },
    { kind: 'code', box: code, alt: check.code },
    ...lines,
  ];
}

function blocksOf({ label, url, how, state }: CertificateText['check']): Block[] {
  const small = {
    tag: 'P',
    style: 'text',
    ink: 'quiet',
    sizes: { most: 8.5, least: 7 },
    leading: 1.32,
    gap: 0,
  } as const;
  return [
    {
      ...small,
      tag: 'H2',
      text: label,
      style: 'strong',
      ink: 'ink',
      sizes: { most: 9.5, least: 8 },
      lines: 1,
    },
    {
      ...small,
      tag: 'Link',
      text: url,
      style: 'strong',
      ink: 'accent',
      sizes: { most: 11, least: 7 },
      lines: 2,
      gap: 2,
      href: url,
    },
    { ...small, text: how, lines: 2, gap: 3 },
    { ...small, text: state, lines: 2, gap: 1 },
  ];
}
