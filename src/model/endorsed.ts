import { memoise } from '../lib/memoise.ts';
import type { Award } from './award.ts';
import type { Endorsed, Endorsement } from './endorsement.ts';
import { issuerOf, type Site } from './site.ts';

/** The endorsements that one award's badge carries, by what they are about. */
export type EmbeddedEndorsements = Readonly<Record<Endorsed['kind'], readonly Endorsement[]>>;

/** The endorsements of a thing, in order of id. */
export function endorsementsOf(
  site: Pick<Site, 'endorsements'>,
  { kind, id }: Endorsed,
): readonly Endorsement[] {
  return byEndorsed(site.endorsements).get(keyOf({ kind, id } as Endorsed)) ?? [];
}

/**
 * The endorsements that an award's badge carries: those that were given when it was issued, or reissued. One that came
 * later never changes it.
 */
export function embeddedIn(site: Pick<Site, 'endorsements'>, award: Award): EmbeddedEndorsements {
  const of = (endorsed: Endorsed) =>
    endorsementsOf(site, endorsed).filter(
      ({ embed, validFrom }) => embed && validFrom !== undefined && validFrom <= award.validFrom,
    );
  return {
    award: of({ kind: 'award', id: award.id }),
    achievement: of({ kind: 'achievement', id: award.achievement }),
    issuer: of({ kind: 'issuer', id: award.issuer }),
  };
}

/** What people call a thing that is endorsed: the name of the achievement, of that of the award, or of the issuer. */
export function endorsedName(site: Site, of: Endorsed): string {
  if (of.kind === 'issuer') return issuerOf(site, { issuer: of.id }).name;
  const id = of.kind === 'achievement' ? of.id : site.awards.find((each) => each.id === of.id)?.achievement;
  return (id && site.achievements.get(id)?.name) ?? of.id;
}

const byEndorsed = memoise(
  (endorsements: readonly Endorsement[]) => Map.groupBy(endorsements, ({ of }) => keyOf(of)),
  { cache: new WeakMap() },
);

const keyOf = ({ kind, id }: Endorsed) => `${kind} ${id}`;
