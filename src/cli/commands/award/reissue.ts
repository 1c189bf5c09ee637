import { counted } from '../../../lib/counted.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import { definedMembers } from '../../../lib/defined-members.ts';
import type { Award } from '../../../model/award.ts';
import { awardDates } from '../../../model/award-defaults.ts';
import { checkDates } from '../../../model/check-dates.ts';
import { achievementOf } from '../../../model/site.ts';
import { changeAwards } from '../../awards/change-awards.ts';
import { alreadyRevoked } from '../../awards/find-award.ts';
import { chooseAwards } from '../../awards/selection/choose-awards.ts';
import { type Selectors, selectorsOf } from '../../awards/selection/selectors.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';

/** Flags of `lanyard award --reissue`. */
export interface ReissueOptions extends Selectors {
  readonly id?: string | undefined;
  readonly date?: string | undefined;
  readonly yes?: boolean | undefined;
}

/**
 * Dates the content of awards anew: their credentials are signed again at the same address, and the newer replaces the
 * older. Nothing else in their files is changed.
 */
export async function reissue(
  achievement: string | undefined,
  { id: name, date, yes, ...options }: ReissueOptions,
  context: Context,
): Promise<CommandResult> {
  const site = await openSite(context);
  const selectors = { ...selectorsOf(options), ...definedMembers({ achievement }) };
  const wanted = { command: 'award --reissue', verb: 'Reissue', name, selectors, yes };
  const { awards, shown } = await chooseAwards(wanted, alreadyRevoked, site, context);
  const files = changeAwards(
    awards,
    (award) => [{ path: ['reissued'], value: date ?? dateAfter(award, context.now) }],
    (award, data) => {
      const dates = awardDates(data, achievementOf(site, award));
      return checkDates({ ...award, ...dates }, context.now).filter(({ path }) => path?.[0] !== 'revoked');
    },
    context,
  );
  const changed = files.map(({ award: { id, file } }) => ({ id, file }));
  const { dryRun } = context;
  return {
    data: dryRun ? files.map(({ after }) => after.trimEnd()) : changed.map(({ file }) => file),
    json: { dryRun, awards: changed },
    notes: [
      ...shown,
      ...(dryRun
        ? changed.map(({ file }) => `Would change ${file}.`)
        : [
            `Reissued ${counted(changed.length, 'award')}. Who holds a copy gets the new one at the same address.`,
          ]),
    ],
    next: dryRun
      ? 'run it again without --dry-run'
      : 'npx lanyard check, then commit content/awards/ and publish',
  };
}

/** Today; the moment itself where today would be no later than the credential that there is. */
function dateAfter({ validFrom }: Award, now: DateTime): string {
  const today = now.slice(0, 10);
  return `${today}T00:00:00Z` > validFrom ? today : now;
}
