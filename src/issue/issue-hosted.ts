import type { JsonObject } from '../credential/documents.ts';
import { hostedAssertion } from '../credential/open-badges-2/assertion.ts';
import { badgeClass, hostedIssuer } from '../credential/open-badges-2/documents.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Award } from '../model/award.ts';
import type { Issuer } from '../model/issuer.ts';
import { isHostable } from '../model/publication.ts';
import { achievementOf, type Site } from '../model/site.ts';
import type { IssuingMode } from './issued-site.ts';

/** What makes documents of Open Badges 2.0, on a site that asks for them. */
export interface Hosting {
  readonly issuer: (issuer: Issuer) => JsonObject;
  readonly achievement: (achievement: Achievement) => JsonObject;
  readonly award: (award: Award) => JsonObject | undefined;
}

/**
 * How a site hosts badges of Open Badges 2.0; undefined where it does not. A preview never does: the address is all that such
 * a badge is proved by, and nothing in it could say that it is none.
 */
export function hostingOf(site: Site, mode: IssuingMode): Hosting | undefined {
  const { site: address, formats } = site.config;
  if (mode === 'preview' || !formats?.includes('open-badges-2')) return undefined;
  return {
    issuer: (issuer) => hostedIssuer(address, issuer),
    achievement: (achievement) => badgeClass(address, achievement),
    award: (award) =>
      isHostable(award, achievementOf(site, award)) ? hostedAssertion(address, award) : undefined,
  };
}
