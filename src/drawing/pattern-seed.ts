import { createHash } from 'node:crypto';

/** Numbers drawn from a text, one after the other: the same text always gives the same ones. */
export interface PatternSeed {
  /** A whole number from `least` to `most`. */
  readonly whole: (least: number, most: number) => number;
  /** A number from 0 to 1. */
  readonly share: () => number;
}

/** The seed of a text: its SHA-256, 32 bits at a time. */
export function patternSeed(text: string): PatternSeed {
  const digest = createHash('sha256').update(`lanyard guilloche 1\n${text}`).digest();
  let at = 0;
  const share = () => {
    const value = digest.readUInt32BE(at % digest.length) / 2 ** 32;
    at += 4;
    return value;
  };
  return { share, whole: (least, most) => least + Math.floor(share() * (most - least + 1)) };
}
