import { statusListCredential } from '../credential/status-list-credential.ts';
import { type DateTime, endAfter } from '../lib/date-time.ts';
import type { Award } from '../model/award.ts';
import type { IssuerId, StatusIndex } from '../model/id.ts';
import type { Issuer } from '../model/issuer.ts';
import { issuerOf, type Site } from '../model/site.ts';
import { statusListOf } from '../model/status-index.ts';
import type { Tombstone } from '../model/tombstone.ts';
import type { IssuedStatusList } from './issued-site.ts';
import { previewEnd, type SigningContext, signAsIssuer } from './signing-context.ts';

/** Signs the status lists of one issuer: those in which anything has a place, in order. */
export async function issueStatusLists(context: SigningContext, id: IssuerId): Promise<IssuedStatusList[]> {
  const issuer = issuerOf(context.site, { issuer: id });
  const lists: IssuedStatusList[] = [];
  for (const entries of entriesOf(context.site, id)) lists.push(await issueList(context, issuer, entries));
  return lists;
}

async function issueList(
  context: SigningContext,
  issuer: Issuer,
  entries: ListEntries,
): Promise<IssuedStatusList> {
  const { site, now } = context;
  const { list } = entries;
  const validFrom = lastChange(entries, now);
  const unsigned = statusListCredential({
    site: site.config.site,
    issuer,
    list,
    revoked: revokedPlaces(entries),
    validFrom,
    validUntil: listEnd(context),
  });
  return { issuer, list, credential: await signAsIssuer(context, issuer, unsigned, validFrom) };
}

/** An award in a list, or a record from the day when it was made out. */
type Entry = Pick<Award, 'statusIndex' | 'awarded' | 'revoked'>;

/** What stands in one of an issuer's lists. */
interface ListEntries {
  readonly list: number;
  readonly awards: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
}

function entriesOf({ awards, records, tombstones }: Site, id: IssuerId): ListEntries[] {
  const recorded = records.map(({ validFrom, ...rest }) => ({ ...rest, awarded: validFrom }));
  const awarded = byList<Entry>([...awards, ...recorded].filter(({ issuer }) => issuer === id));
  const erased = byList(tombstones.filter(({ issuer }) => issuer === id));
  const lists = [...new Set([...awarded.keys(), ...erased.keys()])].sort((a, b) => a - b);
  return lists.map((list) => ({
    list,
    awards: awarded.get(list) ?? [],
    tombstones: erased.get(list) ?? [],
  }));
}

function byList<Each extends Pick<Award, 'statusIndex'>>(entries: readonly Each[]): Map<number, Each[]> {
  return Map.groupBy(entries, ({ statusIndex }) => statusListOf(statusIndex));
}

function revokedPlaces({ awards, tombstones }: ListEntries): StatusIndex[] {
  return [...awards.filter((award) => award.revoked), ...tombstones].map(({ statusIndex }) => statusIndex);
}

/** When a list last said something new, so that it is signed anew only then: the last revocation, else the first award. */
function lastChange({ awards, tombstones }: ListEntries, now: DateTime): DateTime {
  const revocations = awards.flatMap((award) => (award.revoked ? [award.revoked.date] : []));
  const erasures = tombstones.map(({ erased }) => erased);
  const last =
    [...revocations, ...erasures].sort().at(-1) ?? awards.map((award) => award.awarded).sort()[0] ?? now;
  return last < now ? last : now;
}

function listEnd({ mode, site, now }: SigningContext): DateTime | undefined {
  if (mode === 'preview') return previewEnd(now);
  const days = site.config.statusListDays;
  return days === undefined ? undefined : endAfter(now, { count: days, unit: 'day' });
}
