import { type Problem, problem } from '../errors/index.ts';
import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';
import type { AchievementId, IssuerId } from './id.ts';
import type { Issuer } from './issuer.ts';
import { hasPage, isHostable } from './publication.ts';
import type { SiteConfig } from './site-config.ts';

/** What a site's content is checked for that asks for hosted badges of Open Badges 2.0. */
interface HostedContent {
  readonly config: Pick<SiteConfig, 'formats'> | undefined;
  readonly issuers: ReadonlyMap<IssuerId, Issuer>;
  readonly achievements: ReadonlyMap<AchievementId, Achievement>;
  readonly awards: readonly Award[];
}

/**
 * Issuers that lack what Open Badges 2.0 demands of a profile [OB 2.0 Profile], and, as warnings, the awards of which there
 * will be no hosted badge.
 */
export function checkHosted({ config, issuers, achievements, awards }: HostedContent): Problem[] {
  if (!config?.formats?.includes('open-badges-2')) return [];
  return [
    ...[...issuers.values()].flatMap(checkIssuer),
    ...awards.filter(hasPage).flatMap((award) => checkAward(award, achievements.get(award.achievement))),
  ];
}

function checkIssuer({ file, url, email }: Issuer): Problem[] {
  const lacking = Object.entries({ url, email }).filter(([, value]) => value === undefined);
  return lacking.map(([field]) => problem('hosted/issuer-lacks', { field }, { file, path: ['name'] }));
}

function checkAward(award: Award, achievement: Achievement | undefined): Problem[] {
  const { file, recipient, issuer } = award;
  if (!achievement || isHostable(award, achievement)) return [];
  if (recipient.email === undefined)
    return [problem('hosted/no-address', undefined, { file, path: ['recipient'] })];
  const values = { issuer, other: achievement.issuer };
  return [problem('hosted/other-issuer', values, { file, path: ['issuer'] })];
}
