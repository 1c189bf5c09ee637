import { usageFault } from '../../../errors/fault.ts';
import { counted } from '../../../lib/counted.ts';
import type { Award, AwardFile } from '../../../model/award.ts';
import { checkDates } from '../../../model/check-dates.ts';
import { checkEmails } from '../../../model/email.ts';
import { changeAwards, type EditedAward } from '../../awards/change-awards.ts';
import { alreadyRevoked } from '../../awards/find-award.ts';
import { type Chosen, chooseAwards } from '../../awards/selection/choose-awards.ts';
import { type Selectors, selectorsOf } from '../../awards/selection/selectors.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';
import { recordNamed, revokeRecord } from './revoke-record.ts';

/** Flags of `lanyard revoke`. */
export interface RevokeOptions extends Selectors {
  readonly reason?: string;
  readonly date?: string;
  readonly yes?: boolean;
}

/** Adds `revoked` to the files of awards; everything else in them stays as it is. */
export async function revoke(
  name: string | undefined,
  options: RevokeOptions,
  context: Context,
): Promise<CommandResult> {
  const site = await openSite(context);
  const record = recordNamed(name, site);
  if (record) {
    const reason = await reasonFor([record], options.reason, context);
    return revokeRecord(record, { date: options.date ?? context.now.slice(0, 10), reason }, context);
  }
  const wanted = {
    command: 'revoke',
    verb: 'Revoke',
    name,
    selectors: selectorsOf(options),
    yes: options.yes,
  };
  const chosen = await chooseAwards(wanted, alreadyRevoked, site, context);
  const reason = await reasonFor(chosen.awards, options.reason, context);
  const revoked = { date: options.date ?? context.now.slice(0, 10), reason };
  const files = changeAwards(
    chosen.awards,
    () => [{ path: ['revoked'], value: revoked }],
    (award, data) => problemsOf(award, data, context),
    context,
  );
  return report(files, revoked, chosen, context.dryRun);
}

function report(
  files: readonly EditedAward[],
  revoked: object,
  { shown }: Chosen,
  dryRun: boolean,
): CommandResult {
  const awards = files.map(({ award: { id, file } }) => ({ id, file }));
  const only = awards.length === 1 ? awards[0] : undefined;
  const done = only
    ? 'The award is revoked. Its page stays and says so'
    : `${counted(awards.length, 'award')} are revoked. Their pages stay and say so`;
  return {
    data: dryRun ? files.map(({ after }) => after.trimEnd()) : awards.map(({ file }) => file),
    json: { dryRun, ...only, revoked, awards },
    notes: [
      ...shown,
      ...(dryRun
        ? awards.map(({ file }) => `Would change ${file}.`)
        : [`${done}; verifiers learn it when the site is published.`]),
    ],
    next: dryRun ? 'run it again without --dry-run' : `commit the ${only ? 'file' : 'files'} and publish`,
  };
}

async function reasonFor(
  [award, ...others]: readonly { readonly id: string }[],
  given: string | undefined,
  { interactive }: Context,
): Promise<string> {
  if (given !== undefined) return given;
  if (interactive) {
    const { askText } = await import('../../ask.ts');
    const check = (answer: string) => (answer === '' ? 'Say why in one line.' : undefined);
    const which = others.length === 0 ? `is ${award?.id}` : 'are they';
    return askText({ message: `Why ${which} revoked? (published)`, check });
  }
  throw usageFault('command/missing-flags', { flags: ['--reason'], help: 'npx lanyard revoke --help' });
}

/** The file as it would be is held to the same rules as any other. */
function problemsOf(award: Award, data: AwardFile, { now }: Context) {
  return [
    ...checkDates({ ...award, revoked: data.revoked }, now),
    ...checkEmails(award.file, data, 'allow'),
  ].filter(({ path }) => path?.[0] === 'revoked');
}
