import { hasErrors, type Problem, problem } from '../../../errors/index.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import type { Award } from '../../../model/award.ts';
import type { AwardFolders } from '../../../model/award-folders.ts';
import { foldersOf, type Site, takenPlaces } from '../../../model/site.ts';
import type { StatusPlaces } from '../../../model/status-places.ts';
import { type AwardDraft, awardInput, awardText } from '../../awards/award-draft.ts';
import { freeAwardId, newSalt } from '../../awards/award-id.ts';
import { badgeAddress } from '../../awards/badge-address.ts';
import { checkAwardInput } from '../../awards/check-award-input.ts';
import { existingAward, SeenRecipients } from '../../awards/existing-award.ts';
import type { RosterRow } from './roster-row.ts';

/** An award that a row asks for. */
export interface PlannedAward
  extends Pick<Award, 'id' | 'file' | 'recipient' | 'without' | 'achievement' | 'awarded' | 'visibility'> {
  readonly line: number;
  readonly text: string;
  /** Where its badge will be; undefined for a private one. */
  readonly url: string | undefined;
}

/** What a row may not meet: the awards that there are, and the rows before it. */
interface Seen {
  readonly awards: ReadonlyMap<string, readonly Award[]>;
  readonly places: StatusPlaces;
  readonly folders: AwardFolders;
  readonly recipients: SeenRecipients;
}

/** What the first row may not meet. */
export function seenIn(site: Site, takenElsewhere: ReadonlySet<number>): Seen {
  return {
    awards: Map.groupBy(site.awards, ({ achievement }) => achievement as string),
    folders: foldersOf(site),
    places: takenPlaces(site, takenElsewhere),
    recipients: new SeenRecipients(),
  };
}

/** Plans the award of a row, unless something is wrong with it, and adds it to what is seen. */
export function planRow(
  row: RosterRow,
  seen: Seen,
  site: Site,
  now: DateTime,
): { readonly award?: PlannedAward; readonly problems: readonly Problem[] } {
  if (hasErrors(row.problems)) return { problems: row.problems };
  const draft = { ...row.draft, achievement: achievementNamed(row.draft.achievement, site) };
  const { id, statusIndex } = freeAwardId(seen.places);
  const data = { ...awardInput(draft, newSalt()), statusIndex };
  const { award, problems } = checkAwardInput(data, id, site, now, seen.folders);
  const found = [...row.problems, ...problems];
  if (!award || hasErrors(found)) return { problems: found };
  if (award.awarded < OLD) found.push(problem('roster/old-date', { date: award.awarded.slice(0, 10) }));
  found.push(...duplicates(draft, row.line, seen));
  if (hasErrors(found)) return { problems: found };
  seen.folders.add(award.file);
  const planned = {
    ...award,
    line: row.line,
    text: awardText(data, award.file),
    url: badgeAddress(award, site),
  };
  return { award: planned, problems: found };
}

/** Nobody awards badges for what was before. */
const OLD = '1990';

function duplicates(draft: AwardDraft, line: number, { awards, recipients }: Seen): Problem[] {
  const earlier = recipients.seenOn(draft, line);
  if (earlier !== undefined) return [problem('roster/duplicate-row', { line: earlier })];
  const existing = existingAward(draft, awards.get(draft.achievement) ?? []);
  return existing ? [problem('roster/already-awarded', { award: existing.file })] : [];
}

/** People write an achievement's name where its id is meant: `Day skipper` for `day-skipper`. */
function achievementNamed(text: string, site: Site): string {
  if ([...site.achievements.keys()].some((id) => id === text)) return text;
  const wanted = text.toLowerCase();
  const named = [...site.achievements.values()].filter(
    ({ id, name }) => name.toLowerCase() === wanted || id === wanted,
  );
  return named.length === 1 && named[0] ? named[0].id : text;
}
