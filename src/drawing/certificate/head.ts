import type { Block } from './block.ts';
import type { CertificateText } from './certificate-text.ts';

const SMALL = {
  tag: 'P',
  style: 'text',
  ink: 'quiet',
  sizes: { most: 9.5, least: 7.5 },
  lines: 1,
  leading: 1.3,
} as const;

/** What stands above the details: what has to be known first, who awarded it, to whom, and for what. */
export function headBlocks({ notices, issuer, recipient, achievement }: CertificateText): Block[] {
  return [
    ...notices.map((notice, index) => noticeBlock(notice, index > 0 ? 4 : 0)),
    ...issuerBlocks(issuer, notices.length > 0 ? 12 : 0),
    ...(recipient ? recipientBlocks(recipient) : []),
    ...achievementBlocks(achievement, recipient ? 12 : 20),
  ];
}

function noticeBlock(text: string, gap: number): Block {
  return { ...SMALL, text, style: 'strong', ink: 'alarm', lines: 6, gap };
}

function issuerBlocks({ domain, name }: CertificateText['issuer'], gap: number): Block[] {
  const sizes = { most: 17, least: 8 };
  const first = {
    ...SMALL,
    text: domain,
    style: 'strong',
    ink: 'accent',
    sizes,
    lines: 2,
    leading: 1.15,
    gap,
  } as const;
  if (name === undefined) return [first];
  const second = { most: 11, least: 7.5 };
  return [first, { ...SMALL, text: name, ink: 'ink', sizes: second, lines: 2, leading: 1.25, gap: 1 }];
}

function recipientBlocks({ label, name }: NonNullable<CertificateText['recipient']>): Block[] {
  const sizes = { most: 27, least: 8 };
  return [
    { ...SMALL, text: label, gap: 20 },
    { ...SMALL, text: name, style: 'serif', ink: 'ink', sizes, lines: 3, leading: 1.15, gap: 1 },
  ];
}

function achievementBlocks(
  { label, name, description, language }: CertificateText['achievement'],
  gap: number,
): Block[] {
  const sizes = { most: 38, least: 9 };
  const heading = {
    tag: 'H1',
    text: name,
    style: 'display',
    ink: 'accent',
    sizes,
    lines: 3,
    leading: 1.08,
    gap: 2,
  } as const;
  const blocks: Block[] = [
    { ...SMALL, text: label, gap },
    { ...heading, language },
  ];
  if (description === undefined) return blocks;
  const prose = { most: 11.5, least: 8.5 };
  return [
    ...blocks,
    {
      tag: 'P',
      text: description,
      style: 'serif',
      ink: 'ink',
      sizes: prose,
      lines: 4,
      leading: 1.35,
      gap: 7,
      language,
    },
  ];
}
