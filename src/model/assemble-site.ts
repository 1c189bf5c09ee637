import { hasErrors, type Problem, problem } from '../errors/index.ts';
import type { DateTime } from '../lib/date-time.ts';
import { assembleAchievements } from './assemble-achievements.ts';
import { assembleAwards } from './assemble-awards.ts';
import { assembleCollections } from './assemble-collections.ts';
import { assembleEndorsements } from './assemble-endorsements.ts';
import { assembleIssuers, defaultIssuer } from './assemble-issuers.ts';
import { assembleRecords } from './assemble-records.ts';
import { assembleTombstones } from './assemble-tombstones.ts';
import { checkHosted } from './check-hosted.ts';
import { checkKeyDates } from './check-keys.ts';
import { checkStatusIndexes } from './check-status-indexes.ts';
import type { Content } from './content.ts';
import { checkSecurity } from './security.ts';
import type { Site } from './site.ts';

/**
 * Makes a site of content files that are right each by itself: checks what spans files and fills in every default.
 * Problems carry file and path. Files without data are broken and reported already: nothing is said about them, nor
 * about references to them, and there is no site.
 */
export function assembleSite(content: Content, now: DateTime): { site?: Site; problems: readonly Problem[] } {
  const issuers = assembleIssuers(content);
  const issuer = defaultIssuer(content);
  const achievements = assembleAchievements(content, issuer.value);
  const tombstones = assembleTombstones(content);
  const awards = assembleAwards(content, achievements.value, now);
  const endorsements = assembleEndorsements(content, {
    achievements: achievements.value,
    awards: awards.value,
  });
  const collections = assembleCollections(content, awards.value);
  const records = assembleRecords(
    content,
    { achievements: achievements.value, awards: awards.value, issuer: issuer.value },
    now,
  );
  const parts = [issuers, issuer, achievements, tombstones, awards, endorsements, collections, records];
  const problems = [
    ...checkConfig(content, now),
    ...parts.flatMap((part) => part.problems),
    ...checkStatusIndexes(awards.value, records.value, tombstones.value),
    ...[...issuers.value.values()].flatMap((each) => checkKeyDates(each, now)),
    ...checkHosted({
      config: content.config?.data,
      issuers: issuers.value,
      achievements: achievements.value,
      awards: awards.value,
    }),
  ];
  const config = content.config?.data;
  if (!config || hasErrors(problems)) return { problems };
  const site = {
    config: { ...config, issuer: issuer.value },
    issuers: issuers.value,
    achievements: achievements.value,
    awards: awards.value,
    endorsements: endorsements.value,
    collections: collections.value,
    records: records.value,
    tombstones: tombstones.value,
  };
  return { site, problems };
}

function checkConfig({ config }: Content, now: DateTime): Problem[] {
  if (!config) return [problem('content/no-site', undefined, { file: 'content/site.yaml' })];
  return config.data?.security ? checkSecurity(config.data.site, config.data.security, now) : [];
}
