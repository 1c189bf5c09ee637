import { hasErrors, type Problem, problem } from '../errors/index.ts';
import type { DateTime } from '../lib/date-time.ts';
import { assembleAchievements } from './assemble-achievements.ts';
import { assembleAwards } from './assemble-awards.ts';
import { assembleIssuers, defaultIssuer } from './assemble-issuers.ts';
import type { Content } from './content.ts';
import { checkSecurity } from './security.ts';
import type { Site } from './site.ts';
import { assembleTombstones } from './tombstone.ts';

/**
 * Makes a site of content files that are right each by itself: checks what spans files and fills in every default.
 * Problems carry file and path. Files without data are broken and reported already: nothing is said about them, nor
 * about references to them, and there is no site.
 */
export function assembleSite(content: Content, now: DateTime): { site?: Site; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const config = content.config?.data;
  if (!content.config) problems.push(problem('content/no-site', undefined, { file: 'content/site.yaml' }));
  if (config?.security) problems.push(...checkSecurity(config.site, config.security, now));
  const issuers = assembleIssuers(content, problems);
  const fallback = defaultIssuer(content, problems);
  const achievements = assembleAchievements(content, fallback, problems);
  const tombstones = assembleTombstones(content, problems);
  const awards = assembleAwards(content, { achievements, tombstones }, now, problems);
  if (!config || hasErrors(problems)) return { problems };
  const site = { config: { ...config, issuer: fallback }, issuers, achievements, awards, tombstones };
  return { site, problems };
}
