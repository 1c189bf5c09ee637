import type { Problem } from '../errors.ts';
import { type DateTime, endAfter } from '../lib/date-time.ts';
import type { Achievement } from './achievement.ts';
import type { Award, AwardFile } from './award.ts';
import { checkDates } from './check-dates.ts';
import { checkResults } from './check-results.ts';
import type { Content } from './content.ts';
import { withoutDuplicates } from './duplicate-id.ts';
import { checkEmails, normaliseEmail } from './email.ts';
import type { AchievementId, AwardId, StatusIndex } from './id.ts';
import { checkReference } from './reference.ts';
import { checkStatusIndexes, statusIndexOf } from './status-index.ts';

/** The awards whose files are right and whose achievement is too, in order of id. */
export function assembleAwards(
  content: Content,
  achievements: ReadonlyMap<AchievementId, Achievement>,
  now: DateTime,
  problems: Problem[],
): Award[] {
  const awards: Award[] = [];
  for (const { id, file, data } of withoutDuplicates(content.awards, problems)) {
    if (!data) continue;
    checkReferences(content, file, data, problems);
    problems.push(...checkEmails(file, data, content.config?.data?.plainEmails ?? 'allow'));
    const achievement = achievements.get(data.achievement);
    if (!achievement) continue;
    const award = assembleAward(id as AwardId, file, data, achievement, content);
    problems.push(...checkDates(award, now), ...checkResults(award, achievement));
    awards.push(award);
  }
  problems.push(...checkStatusIndexes(awards));
  return awards.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function checkReferences(content: Content, file: string, data: AwardFile, problems: Problem[]): void {
  const unknown = [
    checkReference('achievement', data.achievement, content.achievements, { file, path: ['achievement'] }),
    data.issuer && checkReference('issuer', data.issuer, content.issuers, { file, path: ['issuer'] }),
  ];
  problems.push(...unknown.filter((each) => typeof each === 'object'));
}

function assembleAward(
  id: AwardId,
  file: string,
  data: AwardFile,
  achievement: Achievement,
  content: Content,
): Award {
  const { date, expires, reissued, issuer, visibility, statusIndex, ...rest } = data;
  const lasts = achievement.expiresAfter && endAfter(date, achievement.expiresAfter);
  return {
    ...rest,
    id,
    file,
    recipient: normaliseEmail(data.recipient),
    issuer: issuer ?? achievement.issuer,
    awarded: date,
    validFrom: reissued ?? date,
    validUntil: expires ?? lasts,
    visibility: visibility ?? achievement.visibility ?? content.config?.data?.visibility ?? 'unlisted',
    statusIndex: (statusIndex as StatusIndex | undefined) ?? statusIndexOf(id),
  };
}
