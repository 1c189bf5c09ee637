import { type Problem, problem } from '../errors/index.ts';
import type { Award } from './award.ts';
import type { AwardId, StatusIndex } from './id.ts';
import type { LearnerRecord } from './record.ts';
import { freeStatusIndex } from './status-index.ts';
import type { Tombstone } from './tombstone.ts';

/** What has a place in a list: an award, or a learner record from the day when it was made out. */
type Listed = Pick<Award, 'id' | 'file' | 'issuer' | 'statusIndex' | 'awarded'>;

/**
 * Awards and records of one issuer that share a place, or have that of an erased award: told at the newer, with a place
 * that is free.
 */
export function checkStatusIndexes(
  awards: readonly Award[],
  records: readonly LearnerRecord[],
  tombstones: readonly Tombstone[],
): Problem[] {
  const listed = records.map(({ id, validFrom, ...rest }) => ({
    ...rest,
    id: id as string as AwardId,
    awarded: validFrom,
  }));
  const byIssuer = Map.groupBy<Listed['issuer'], Listed>([...awards, ...listed], ({ issuer }) => issuer);
  return [...byIssuer].flatMap(([id, own]) =>
    checkStatusList(own, new Set(tombstones.filter(({ issuer }) => issuer === id).map(placeOf))),
  );
}

const placeOf = ({ statusIndex }: { readonly statusIndex: StatusIndex }): number => statusIndex;

function checkStatusList(awards: readonly Listed[], erased: ReadonlySet<number>): Problem[] {
  const reserved = new Set([...awards.map(placeOf), ...erased]);
  if (reserved.size === awards.length + erased.size) return [];
  const holders = new Map<number, Listed>();
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

function byAge(a: Listed, b: Listed): number {
  return a.awarded === b.awarded ? (a.id < b.id ? -1 : 1) : a.awarded < b.awarded ? -1 : 1;
}
