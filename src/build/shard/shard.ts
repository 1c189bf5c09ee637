import { createHash } from 'node:crypto';

/** One of several parts of a site, each built by a machine of its own: `3/8`. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** So many machines are enough for a million badges. */
const MAX_SHARDS = 10_000;

/** Reads `3/8`; undefined where that is no part of a whole. */
export function parseShard(text: string): Shard | undefined {
  const [, part, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
  if (part === undefined || of === undefined) return undefined;
  return part >= 1 && part <= of && of <= MAX_SHARDS ? { part, of } : undefined;
}

/** How a shard is called, also where a slash cannot be: `3-of-8`. */
export function shardName({ part, of }: Shard): string {
  return `${part}-of-${of}`;
}

/** Whether an award belongs to a shard: by its id alone, so that no machine needs to know the others' awards. */
export function isInShard({ part, of }: Shard, id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % of === part - 1;
}
