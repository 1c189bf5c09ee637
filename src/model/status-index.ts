import { createHash } from 'node:crypto';
import { type Problem, problem } from '../errors/index.ts';
import type { Award } from './award.ts';
import type { AwardId, StatusIndex } from './id.ts';
import type { Tombstone } from './tombstone.ts';

/**
 * Entries of every status list: eight times the least that Bitstring Status List §2.2 allows, so that
 * a thousand awards seldom meet on one place. For ever: a place is found by this number.
 */
export const STATUS_LIST_LENGTH = 1_048_576;

/** The place of an award in its issuer's status list: a function of the award's id alone, so that it never moves. */
export function statusIndexOf(id: AwardId): StatusIndex {
  const digest = createHash('sha256').update(`lanyard status index 1\n${id}`).digest();
  return (digest.readUInt32BE(0) % STATUS_LIST_LENGTH) as StatusIndex;
}

/** The first free place from a given one on, going round at the end. */
export function freeStatusIndex(wanted: number, taken: ReadonlySet<number>): StatusIndex {
  let index = wanted % STATUS_LIST_LENGTH;
  while (taken.has(index)) index = (index + 1) % STATUS_LIST_LENGTH;
  return index as StatusIndex;
}

/**
 * Awards of one issuer that share a place, or have that of an erased award: told at the newer, with a place that is
 * free.
 */
export function checkStatusIndexes(awards: readonly Award[], tombstones: readonly Tombstone[]): Problem[] {
  const byIssuer = Map.groupBy(awards, (award) => award.issuer);
  return [...byIssuer].flatMap(([id, own]) =>
    checkStatusList(own, new Set(tombstones.filter(({ issuer }) => issuer === id).map(placeOf))),
  );
}

const placeOf = ({ statusIndex }: { readonly statusIndex: StatusIndex }): number => statusIndex;

function checkStatusList(awards: readonly Award[], erased: ReadonlySet<number>): Problem[] {
  const reserved = new Set([...awards.map(placeOf), ...erased]);
  const holders = new Map<number, Award>();
  const problems: Problem[] = [];
  for (const award of awards.toSorted(byAge)) {
    const { statusIndex: index, file } = award;
    const other = holders.get(index);
    if (!other && !erased.has(index)) {
      holders.set(index, award);
      continue;
    }
    const free = freeStatusIndex(index, reserved);
    reserved.add(free);
    const place = { file, path: ['statusIndex'] };
    problems.push(
      other
        ? problem('content/status-index-taken', { index, other: other.file, free }, place)
        : problem('content/status-index-erased', { index, free }, place),
    );
  }
  return problems;
}

function byAge(a: Award, b: Award): number {
  return a.awarded === b.awarded ? (a.id < b.id ? -1 : 1) : a.awarded < b.awarded ? -1 : 1;
}
