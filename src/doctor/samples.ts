import type { DateTime } from '../lib/date-time.ts';
import { type Award, awardState } from '../model/award.ts';
import type { AwardId } from '../model/id.ts';
import { hasPage } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { statusListOf } from '../model/status-index.ts';

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
  return [...new Set([...others, ...revoked, ...ofFurtherLists(awards)])].map(({ id }) => id);
}

/** One badge of each status list after an issuer's first, so that none goes unasked. */
function ofFurtherLists(awards: readonly Award[]): Award[] {
  const further = awards.filter(({ statusIndex }) => statusListOf(statusIndex) > 1);
  const lists = Map.groupBy(further, ({ issuer, statusIndex }) => `${statusListOf(statusIndex)} ${issuer}`);
  return [...lists.values()].flatMap((own) => own.slice(0, 1));
}

/** So many of a list, from its beginning to its end. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  const chosen = Array.from({ length: count }, (_, index) => Math.floor((index * items.length) / count));
  return chosen.flatMap((index) => items.slice(index, index + 1));
}
