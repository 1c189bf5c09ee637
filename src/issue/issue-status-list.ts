import { statusListCredential } from '../credential/status-list-credential.ts';
import { type DateTime, endAfter } from '../lib/date-time.ts';
import type { Award } from '../model/award.ts';
import type { IssuerId, StatusIndex } from '../model/id.ts';
import { issuerOf, type Site } from '../model/site.ts';
import type { Tombstone } from '../model/tombstone.ts';
import type { IssuedStatusList } from './issued-site.ts';
import { previewEnd, type SigningContext, signAsIssuer } from './signing-context.ts';

/** Signs the status list of one issuer; undefined where nothing has a place in it. */
export async function issueStatusList(
  context: SigningContext,
  id: IssuerId,
): Promise<IssuedStatusList | undefined> {
  const { site, now } = context;
  const entries = entriesOf(site, id);
  if (entries.awards.length + entries.tombstones.length === 0) return undefined;
  const issuer = issuerOf(site, { issuer: id });
  const validFrom = lastChange(entries, now);
  const unsigned = statusListCredential({
    site: site.config.site,
    issuer,
    revoked: revokedPlaces(entries),
    validFrom,
    validUntil: listEnd(context),
  });
  return { issuer, credential: await signAsIssuer(context, issuer, unsigned, validFrom) };
}

/** What stands in one issuer's list. */
interface ListEntries {
  readonly awards: readonly Award[];
  readonly tombstones: readonly Tombstone[];
}

function entriesOf({ awards, tombstones }: Site, id: IssuerId): ListEntries {
  return {
    awards: awards.filter((award) => award.issuer === id),
    tombstones: tombstones.filter((tombstone) => tombstone.issuer === id),
  };
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
