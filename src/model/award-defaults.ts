import { endAfter } from '../lib/date-time.ts';
import type { Achievement } from './achievement.ts';
import type { Award, AwardFile } from './award.ts';
import { withNormalisedEmail } from './email.ts';
import type { AwardId, StatusIndex } from './id.ts';
import { statusIndexOf } from './status-index.ts';
import type { Visibility } from './visibility.ts';

/** An award's file that is right by itself. */
interface RightFile {
  readonly id: AwardId;
  /** Relative to the project. */
  readonly file: string;
  readonly data: AwardFile;
}

/** The dates of an award: its end follows from its achievement where its file states none. */
export function awardDates(
  { date, expires, reissued }: AwardFile,
  achievement: Pick<Achievement, 'expiresAfter'> | undefined,
): Pick<Award, 'awarded' | 'validFrom' | 'validUntil'> {
  const end = achievement?.expiresAfter && endAfter(date, achievement.expiresAfter);
  return { awarded: date, validFrom: reissued ?? date, validUntil: expires ?? end };
}

/** An award with what its file leaves open: filled in from its achievement, then the site, and its own id. */
export function withAwardDefaults(
  { id, file, data }: RightFile,
  achievement: Pick<Achievement, 'expiresAfter' | 'issuer' | 'visibility' | 'without'>,
  site: { readonly visibility: Visibility },
): Award {
  const { date, expires, reissued, issuer, visibility, statusIndex, ...rest } = data;
  return {
    ...rest,
    id,
    file,
    recipient: withNormalisedEmail(data.recipient),
    issuer: issuer ?? achievement.issuer,
    ...awardDates(data, achievement),
    visibility: visibility ?? achievement.visibility ?? site.visibility,
    without: data.without ?? achievement.without,
    statusIndex: (statusIndex as StatusIndex | undefined) ?? statusIndexOf(id),
  };
}
