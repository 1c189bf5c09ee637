import { type Problem, problem } from '../errors/index.ts';
import type { Achievement, AchievementFile } from './achievement.ts';
import type { Assembled, Content, ProseFile } from './content.ts';
import type { AchievementId, IssuerId } from './id.ts';
import { isPlaceholder } from './new-achievement.ts';
import { checkReference } from './reference.ts';

/** The achievements whose files are right, in order of id; `fallback` issues those that name no issuer. */
export function assembleAchievements(
  content: Content,
  fallback: IssuerId | undefined,
): Assembled<Map<AchievementId, Achievement>> {
  const achievements = new Map<AchievementId, Achievement>();
  for (const { id: name, file, data, body, image } of content.achievements) {
    const id = name as AchievementId;
    const issuer = data?.issuer ?? fallback;
    if (!data || issuer === undefined) continue;
    const language = data.language ?? content.config?.data?.language ?? 'en';
    achievements.set(id, { ...data, id, file, criteria: body, image, issuer, language });
  }
  return { value: achievements, problems: content.achievements.flatMap((each) => check(each, content)) };
}

function check(
  { file, data, rightFields = data, body }: ProseFile<AchievementFile>,
  { issuers }: Content,
): Problem[] {
  const unknown = checkReference('issuer', rightFields?.issuer, issuers, { file, path: ['issuer'] });
  const hasCriteria = !data || body !== '' || data.criteriaUrl !== undefined;
  return [
    ...(unknown ? [unknown] : []),
    ...(hasCriteria ? [] : [problem('content/no-criteria', undefined, { file })]),
    ...(isPlaceholder(body) ? [problem('content/placeholder-criteria', undefined, { file })] : []),
  ];
}
