import type { Problem } from '../errors/index.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Achievement } from './achievement.ts';
import type { Award, AwardFile } from './award.ts';
import { withAwardDefaults } from './award-defaults.ts';
import { checkDates } from './check-dates.ts';
import { checkResults } from './check-results.ts';
import type { Assembled, Content } from './content.ts';
import { withoutDuplicates } from './duplicate-id.ts';
import { checkEmails } from './email.ts';
import type { AchievementId, AwardId } from './id.ts';
import { checkReference } from './reference.ts';
import { DEFAULT_VISIBILITY } from './visibility.ts';

/** The awards whose files are right and whose achievement is too, in order of id. */
export function assembleAwards(
  content: Content,
  achievements: ReadonlyMap<AchievementId, Achievement>,
  now: DateTime,
): Assembled<readonly Award[]> {
  const awards: Award[] = [];
  const visibility = content.config?.data?.visibility ?? DEFAULT_VISIBILITY;
  const files = withoutDuplicates(content.awards);
  const problems = [...files.problems];
  for (const { id, file, data, stated, rightFields = data } of files.value) {
    if (rightFields) problems.push(...checkFields(content, file, rightFields));
    const achievement = data && achievements.get(data.achievement);
    if (!achievement) continue;
    const whole = withAwardDefaults({ id: id as AwardId, file, data }, achievement, { visibility });
    const award = stated ? { ...whole, stated } : whole;
    problems.push(...checkDates(award, now), ...checkResults(award, achievement));
    awards.push(award);
  }
  return { value: awards.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** What can be said of each field by itself, whatever is wrong with the others. */
function checkFields(
  { config, achievements, issuers }: Content,
  file: string,
  award: Partial<AwardFile>,
): Problem[] {
  const found = [
    checkReference('achievement', award.achievement, achievements, { file, path: ['achievement'] }),
    checkReference('issuer', award.issuer, issuers, { file, path: ['issuer'] }),
    ...checkEmails(file, award, (config?.data ?? config?.rightFields)?.plainEmails ?? 'allow'),
  ];
  return found.filter((each) => each !== undefined);
}
