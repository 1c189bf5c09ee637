import { type Problem, problem } from '../errors/index.ts';
import type { Award } from './award.ts';
import type { StatusIndex } from './id.ts';
import { freeStatusIndex } from './status-index.ts';
import type { Tombstone } from './tombstone.ts';

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
  if (reserved.size === awards.length + erased.size) return [];
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
