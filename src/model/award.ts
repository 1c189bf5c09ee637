import { z } from 'zod';
import type { DateTime, ShownTime } from '../lib/date-time.ts';
import { type StatedTimes, shownDates } from '../lib/shown-dates.ts';
import { date, lastDay } from './date.ts';
import {
  type AchievementId,
  type AwardId,
  achievementId,
  type IssuerId,
  issuerId,
  type StatusIndex,
} from './id.ts';
import { relatedProfile } from './profile.ts';
import { type Recipient, recipient } from './recipient.ts';
import { result } from './result.ts';
import { breakForm } from './rule.ts';
import { statedPlace } from './status-index.ts';
import { line, markdown } from './text.ts';
import { uri } from './uri.ts';
import { type Visibility, visibility } from './visibility.ts';
import { withoutFiles } from './without.ts';

/** Something that shows the recipient earned it [OB 3.0 Evidence]. */
const evidence = z
  .strictObject({
    url: uri.optional().describe('Where it can be seen'),
    name: line.optional().describe('What it is called'),
    description: line.optional().describe('What it is, in one line'),
    narrative: markdown.optional().describe('What was done, in Markdown'),
    genre: line.optional().describe('What kind of thing it is: Photography'),
    audience: line.optional().describe('Whom it was made for'),
  })
  .check((context) => {
    const { url, name, description, narrative } = context.value;
    if ((url ?? name ?? description ?? narrative) !== undefined) return;
    breakForm(context, 'evidence', 'needs at least one of "url", "name", "description" and "narrative"');
  });
export type Evidence = z.output<typeof evidence>;

/** That an award no longer holds. */
const revocation = z.strictObject({
  date: date.describe('When it was revoked'),
  reason: line.optional().describe('Shown on the badge’s page'),
});

/** `content/awards/YEAR/ID.yaml`: the three lines a volunteer writes, and everything that may be added. */
export const awardFileSchema = z.strictObject({
  achievement: achievementId.describe('The name of a file in content/achievements/, without .md'),
  recipient: recipient.describe('Who holds it'),
  date: date.describe('When it was awarded: 2026-11-01'),
  issuer: issuerId.optional().describe('Default: the achievement’s issuer'),
  expires: lastDay.optional().describe('The last day on which it is valid'),
  reissued: date
    .optional()
    .describe('When its content last changed; the newer credential then replaces the older'),
  evidence: z.array(evidence).min(1).optional().describe('What shows that it was earned; published'),
  results: z.array(result).min(1).optional().describe('Results reached, of those the achievement names'),
  role: line.optional().describe('The recipient’s role: skipper'),
  term: line.optional().describe('School term: 2026 autumn'),
  activityStart: date.optional().describe('When the activity began'),
  activityEnd: lastDay.optional().describe('When the activity ended'),
  credits: z.number().min(0).max(10_000).optional().describe('Credits earned'),
  licenseNumber: line.optional().describe('In quotes'),
  narrative: markdown.optional().describe('How this person earned it, in Markdown'),
  source: relatedProfile.optional().describe('Who assessed or asserted it, where that is not the issuer'),
  revoked: revocation
    .optional()
    .describe('Says that the award no longer holds; the credential itself stays as it is'),
  visibility: visibility.optional().describe('Default: the achievement’s, else the site’s'),
  without: withoutFiles.optional().describe('Files that are not made of it: [certificate]'),
  statusIndex: statedPlace
    .optional()
    .describe('Place in the status list; only where the program asks for it'),
});
export type AwardFile = z.output<typeof awardFileSchema>;
/** The data of an award's file as it is written, before it is checked. */
export type AwardInput = z.input<typeof awardFileSchema>;

/** An award, checked, with every default filled in. */
export interface Award
  extends Omit<
    AwardFile,
    'achievement' | 'issuer' | 'date' | 'expires' | 'reissued' | 'visibility' | 'statusIndex' | 'recipient'
  > {
  readonly id: AwardId;
  /** Relative to the project. */
  readonly file: string;
  readonly achievement: AchievementId;
  readonly issuer: IssuerId;
  readonly recipient: Recipient;
  /** When it was first awarded. */
  readonly awarded: DateTime;
  /** When this version of it became valid: `reissued`, else `awarded`. */
  readonly validFrom: DateTime;
  readonly validUntil?: DateTime | undefined;
  /** Its times that have an offset, as they were written: for `shownDates`. */
  readonly stated?: StatedTimes | undefined;
  readonly visibility: Visibility;
  readonly statusIndex: StatusIndex;
}

/** What an award is at a moment. One answer only: revoked comes before expired. */
export type AwardState =
  | { readonly kind: 'valid' }
  | { readonly kind: 'not-yet-valid'; readonly from: ShownTime }
  | { readonly kind: 'expired'; readonly at: ShownTime }
  | { readonly kind: 'revoked'; readonly at: ShownTime; readonly reason?: string | undefined };

/** The state of an award at a moment. */
export function awardState(award: Award, now: DateTime): AwardState {
  const shown = shownDates(award);
  if (award.revoked)
    return { kind: 'revoked', at: shown.revoked ?? award.revoked.date, reason: award.revoked.reason };
  if (award.validUntil !== undefined && award.validUntil < now)
    return { kind: 'expired', at: shown.validUntil ?? award.validUntil };
  if (award.validFrom > now) return { kind: 'not-yet-valid', from: shown.validFrom };
  return { kind: 'valid' };
}

/** Where a moment lies in the time for which an award was given, revoked or not. */
export function awardPeriod({ validFrom, validUntil }: Award, now: DateTime) {
  if (validUntil !== undefined && validUntil < now) return 'ended';
  return validFrom > now ? 'not-begun' : 'running';
}
