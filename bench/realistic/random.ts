import { createHash } from 'node:crypto';

/** Numbers that look random and follow from a seed alone. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from one up to and with another. */
  readonly between: (least: number, most: number) => number;
  /** True so many times in a hundred. */
  readonly percent: (chance: number) => boolean;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** So many characters of an alphabet. */
  readonly text: (alphabet: string, length: number) => string;
}

/** The random numbers of a thing: a seed and a name always give the same ones, whatever else was asked for before. */
export function randomOf(seed: number, name: string): Random {
  const next = smallFastCounter(createHash('sha256').update(`${seed} ${name}`).digest());
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    percent: (chance) => next() * 100 < chance,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
    text: (alphabet, length) =>
      Array.from({ length }, () => alphabet[between(0, alphabet.length - 1)]).join(''),
  };
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand), with its four words of state from a digest. */
function smallFastCounter(digest: Buffer): () => number {
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => digest.readInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
}
