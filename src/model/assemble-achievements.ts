import { type Problem, problem } from '../errors/index.ts';
import type { Achievement } from './achievement.ts';
import type { Content } from './content.ts';
import type { AchievementId, IssuerId } from './id.ts';
import { checkReference } from './reference.ts';

/** The achievements whose files are right, in order of id; `fallback` issues those that name no issuer. */
export function assembleAchievements(
  content: Content,
  fallback: IssuerId | undefined,
  problems: Problem[],
): Map<AchievementId, Achievement> {
  const achievements = new Map<AchievementId, Achievement>();
  for (const { id: name, file, data, rightFields = data, body, image } of content.achievements) {
    const place = { file, path: ['issuer'] };
    const unknown = checkReference('issuer', rightFields?.issuer, content.issuers, place);
    if (unknown) problems.push(unknown);
    if (!data) continue;
    const id = name as AchievementId;
    const issuer = data.issuer ?? fallback;
    if (body === '' && data.criteriaUrl === undefined) {
      problems.push(problem('content/no-criteria', undefined, { file }));
    }
    if (issuer === undefined) continue;
    const language = data.language ?? content.config?.data?.language ?? 'en';
    achievements.set(id, { ...data, id, file, criteria: body, image, issuer, language });
  }
  return achievements;
}
