import type { Problem } from '../../errors/index.ts';
import { type DateTime, endAfter } from '../../lib/date-time.ts';
import { explainIssues } from '../../load/explain-issue.ts';
import { type Award, type AwardFile, type AwardInput, awardFileSchema } from '../../model/award.ts';
import { checkDates } from '../../model/check-dates.ts';
import { checkEmails } from '../../model/email.ts';
import type { AwardId } from '../../model/id.ts';
import { awardPath } from '../../model/new-award.ts';
import { checkReference } from '../../model/reference.ts';
import type { Site } from '../../model/site.ts';
import { statusIndexOf } from '../../model/status-index.ts';

/** Everything that would be wrong with a new award: the same rules and words as for a file. */
export function checkAwardInput(data: AwardInput, id: AwardId, site: Site, now: DateTime): Problem[] {
  const parsed = awardFileSchema.safeParse(data);
  if (!parsed.success) return explainIssues(parsed.error.issues, data, awardFileSchema).map(withoutPlace);
  const file = awardPath(id, data.date);
  const known = [...site.achievements.values()];
  const unknown = checkReference('achievement', parsed.data.achievement, known, {});
  const emails = checkEmails(file, parsed.data, 'forbid');
  const dates = checkDates(assemble(parsed.data, id, file, site), now);
  return [...(unknown ? [unknown] : []), ...emails, ...dates].map(withoutPlace);
}

function assemble(data: AwardFile, id: AwardId, file: string, site: Site): Award {
  const { date, expires, issuer, visibility, statusIndex: _none, ...rest } = data;
  const achievement = site.achievements.get(data.achievement);
  const lasts = achievement?.expiresAfter && endAfter(date, achievement.expiresAfter);
  return {
    ...rest,
    id,
    file,
    issuer: issuer ?? achievement?.issuer ?? site.config.issuer ?? ('' as Award['issuer']),
    awarded: date,
    validFrom: date,
    validUntil: expires ?? lasts,
    visibility: visibility ?? site.config.visibility,
    statusIndex: statusIndexOf(id),
  };
}

/** The file is not there yet: a problem is about a flag or a row. */
function withoutPlace({ code, severity, message, hint }: Problem): Problem {
  return { code, severity, message, hint };
}
