import type { DateTime } from '../lib/date-time.ts';
import { awardState } from '../model/award.ts';
import type { AwardId } from '../model/id.ts';
import { hasPage } from '../model/publication.ts';
import type { Site } from '../model/site.ts';

/** Badges that are verified of those a site has. */
const MAX_SAMPLES = 8;
/** Of those, as many as that are revoked, where it is known which are. */
const MAX_REVOKED = 3;

/** Chooses the badges to verify: of the content where it is at hand, else of those that the site lists. */
export function chooseSamples(
  listed: readonly AwardId[],
  repository: Site | undefined,
  now: DateTime,
): readonly AwardId[] {
  if (!repository) return spread(listed, MAX_SAMPLES);
  const awards = repository.awards.filter(hasPage);
  const isRevoked = (award: (typeof awards)[number]) => awardState(award, now).kind === 'revoked';
  const revoked = spread(awards.filter(isRevoked), MAX_REVOKED);
  const others = spread(
    awards.filter((award) => !isRevoked(award)),
    MAX_SAMPLES - revoked.length,
  );
  return [...others, ...revoked].map(({ id }) => id);
}

/** So many of a list, from its beginning to its end. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  const chosen = Array.from({ length: count }, (_, index) => Math.floor((index * items.length) / count));
  return chosen.flatMap((index) => items.slice(index, index + 1));
}
