import { usageFault } from '../../../errors/fault.ts';
import { nearest } from '../../../lib/edit-distance.ts';
import type { Endorsed, EndorsementFile } from '../../../model/endorsement.ts';
import type { Site } from '../../../model/site.ts';

/** What an id means: an achievement, an award, an issuer, in this order; `award:ID` and `issuer:ID` say which. */
export function thingNamed(named: string, { achievements, awards, issuers }: Site): Endorsed {
  const [, kind, id = ''] = /^(?:(award|achievement|issuer):)?(.*)$/s.exec(named) ?? [];
  const things: Endorsed[] = [
    ...Array.from(achievements.keys(), (each) => ({ kind: 'achievement', id: each }) as const),
    ...awards.map((each) => ({ kind: 'award', id: each.id }) as const),
    ...Array.from(issuers.keys(), (each) => ({ kind: 'issuer', id: each }) as const),
  ];
  const found = things.find((each) => each.id === id && (kind === undefined || each.kind === kind));
  if (found) return found;
  const known = things.map((each) => each.id);
  const suggestion = nearest(id, known);
  throw usageFault('content/unknown-reference', {
    kind: kind ?? 'achievement, award or issuer',
    id,
    suggestion,
    known: [],
  });
}

/** The field that names a thing in an endorsement's file. */
export function fieldOf({ kind }: Endorsed): keyof EndorsementFile {
  return ({ achievement: 'of', award: 'award', issuer: 'issuer' } as const)[kind];
}
