import type { Problem } from '../../errors/index.ts';
import type { DateTime } from '../../lib/date-time.ts';
import { explainIssues } from '../../load/explain-issue.ts';
import { type Award, type AwardInput, awardFileSchema } from '../../model/award.ts';
import { awardDates, withAwardDefaults } from '../../model/award-defaults.ts';
import { AwardFolders } from '../../model/award-folders.ts';
import { checkDates } from '../../model/check-dates.ts';
import { checkEmails } from '../../model/email.ts';
import type { AwardId } from '../../model/id.ts';
import { checkReference } from '../../model/reference.ts';
import type { Site } from '../../model/site.ts';

/**
 * Checks a new award by the rules, and in the words, that are there for a file: the award as the site would have it,
 * in the folder that has room for it, undefined where its shape is wrong or there is no such achievement, and everything that would be wrong with it.
 */
export function checkAwardInput(
  input: AwardInput,
  id: AwardId,
  site: Site,
  now: DateTime,
  folders = new AwardFolders([]),
): { readonly award?: Award | undefined; readonly problems: readonly Problem[] } {
  const { data, error } = awardFileSchema.safeParse(input);
  if (error) return { problems: explainIssues(error.issues, input, awardFileSchema).map(withoutPlace) };
  const file = folders.fileOf(id, input.date);
  const achievement = site.achievements.get(data.achievement);
  const unknown = checkReference('achievement', data.achievement, [...site.achievements.values()], {});
  const emails = checkEmails(file, data, 'forbid');
  const dates = checkDates({ ...data, file, ...awardDates(data, achievement) }, now);
  return {
    award: achievement && withAwardDefaults({ id, file, data }, achievement, site.config),
    problems: [...(unknown ? [unknown] : []), ...emails, ...dates].map(withoutPlace),
  };
}

/** The file is not there yet: a problem is about a flag or a row. */
function withoutPlace({ code, severity, message, hint }: Problem): Problem {
  return { code, severity, message, hint };
}
