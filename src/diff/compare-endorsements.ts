import { isDeepStrictEqual } from 'node:util';
import type { Award } from '../model/award.ts';
import { embeddedIn, endorsedName } from '../model/endorsed.ts';
import type { Endorsement } from '../model/endorsement.ts';
import type { EndorsementId } from '../model/id.ts';
import { issuerOf, type Site } from '../model/site.ts';
import type { EndorsementChange } from './changes.ts';

/** What happens to endorsements, and which badges that were issued before are signed anew for it. In order of id. */
export function compareEndorsements(before: Site | undefined, after: Site): EndorsementChange[] {
  const [old, fresh] = [byId(before), byId(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    if (isDeepStrictEqual(was, is)) return [];
    const change = was && is ? 'changed' : is ? 'added' : 'removed';
    const [shown, site] = is ? [is, after] : [was, before];
    if (!shown || !site) return [];
    const badges = before ? changedBadges(id, before, after) : [];
    return [{ id, of: endorsedName(site, shown.of), by: endorserOf(shown, site), change, badges }];
  });
}

function byId(site: Site | undefined): ReadonlyMap<EndorsementId, Endorsement> {
  return new Map(site?.endorsements.map((each) => [each.id, each]));
}

function endorserOf(endorsement: Endorsement, site: Site): string {
  if ('by' in endorsement) return issuerOf(site, { issuer: endorsement.by }).name;
  const { issuer } = endorsement.document ?? {};
  return String(Object(issuer).id ?? issuer ?? endorsement.given.signed.file);
}

/** Badges of both sites that carry the endorsement in either. */
function changedBadges(id: EndorsementId, before: Site, after: Site): string[] {
  const old = new Map(before.awards.map((award) => [award.id, award]));
  return after.awards
    .filter((award) => {
      const was = old.get(award.id);
      return was && (carries(before, was, id) || carries(after, award, id));
    })
    .map((award) => award.id);
}

function carries(site: Site, award: Award, id: EndorsementId): boolean {
  const embedded = embeddedIn(site, award);
  return Object.values(embedded).some((all: readonly Endorsement[]) => all.some((each) => each.id === id));
}
