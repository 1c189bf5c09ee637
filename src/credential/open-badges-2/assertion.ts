import { OPEN_BADGES_2 } from '../../contexts/urls.ts';
import { definedMembers } from '../../lib/defined-members.ts';
import type { Award, Evidence } from '../../model/award.ts';
import type { JsonObject } from '../documents.ts';
import { paths, urlOf } from '../urls.ts';

/**
 * An award as hosted assertion [OB 2.0 Assertion]: what its address answers is the proof. Its recipient is the same hashed
 * address as in the credential, so that nothing new is published; undefined where the award has none. A revoked one is a note
 * of that and says no more [OB 2.0 §Revocation].
 */
export function hostedAssertion(site: string, award: Award): JsonObject | undefined {
  const { email, salt } = award.recipient;
  if (email === undefined || salt === undefined) return undefined;
  const head = {
    '@context': OPEN_BADGES_2,
    id: urlOf(site, paths.hostedBadge(award.id)),
    type: 'Assertion',
  } as const;
  if (award.revoked) return definedMembers({ ...head, revoked: true, revocationReason: reasonOf(award) });
  return definedMembers({
    ...head,
    recipient: { type: 'email', hashed: true, salt, identity: email },
    badge: urlOf(site, paths.hostedAchievement(award.achievement)),
    verification: { type: 'HostedBadge' },
    issuedOn: award.awarded,
    expires: award.validUntil,
    narrative: award.narrative,
    evidence: award.evidence?.map(evidenceObject),
  });
}

/** The validator of 1EdTech wants a reason. */
function reasonOf({ revoked }: Award): string {
  return revoked?.reason ?? 'Revoked by its issuer.';
}

function evidenceObject(evidence: Evidence): JsonObject {
  return definedMembers({
    id: evidence.url,
    type: 'Evidence',
    name: evidence.name,
    narrative: evidence.narrative,
    description: evidence.description,
    genre: evidence.genre,
    audience: evidence.audience,
  });
}
