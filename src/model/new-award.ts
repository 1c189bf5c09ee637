import type { AwardId } from './id.ts';

/** Gives random bytes: an argument, so that it can come from Node or from a browser, and a test can foresee them. */
export type Random = (count: number) => Uint8Array;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LETTERS = 26;

/** A new award id: 26 letters of base32, 130 random bits. Nobody can guess it, and it says nothing. */
export function randomAwardId(random: Random): AwardId {
  const letters = Array.from(random(LETTERS), (byte) => ALPHABET[byte % 32]);
  return letters.join('') as AwardId;
}

/** A new salt: 128 random bits in hexadecimal. */
export function randomSalt(random: Random): string {
  return Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where an award's file goes: `content/awards/2026/ID.yaml`. The folder is for people only. */
export function awardPath(id: AwardId, date: string): string {
  return `content/awards/${date.slice(0, 4)}/${id}.yaml`;
}

/** The first line of an award's file, which is relative to the project: tells editors its schema. */
export function awardSchemaLine(file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}schemas/award.json\n`;
}

/** The same of a file in a folder of a year. */
export const AWARD_SCHEMA_LINE = awardSchemaLine('content/awards/2026/ID.yaml');
