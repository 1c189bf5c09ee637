import { usageFault } from '../../../errors/fault.ts';
import { EXIT, LanyardError } from '../../../errors/index.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import { carryOut } from '../../../files/transaction.ts';
import { setYamlValues } from '../../../load/edit-yaml.ts';
import { checkYaml } from '../../../load/read-content-file.ts';
import { type Award, awardFileSchema } from '../../../model/award.ts';
import { checkDates } from '../../../model/check-dates.ts';
import { checkEmails } from '../../../model/email.ts';
import { findAward } from '../../awards/find-award.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';

/** Flags of `lanyard revoke`. */
export interface RevokeOptions {
  readonly reason?: string;
  readonly date?: string;
}

/** Adds `revoked` to an award's file; everything else in it stays as it is. */
export async function revoke(name: string, options: RevokeOptions, context: Context): Promise<CommandResult> {
  const site = await openSite(context);
  const award = findAward(name, site);
  if (award.revoked) {
    const values = { id: award.id, date: award.revoked.date.slice(0, 10) };
    throw usageFault('revoke/already-revoked', values, { file: award.file });
  }
  const reason = await reasonFor(award, options.reason, context);
  const revoked = { date: options.date ?? context.now.slice(0, 10), reason };
  const before = readProjectFile(context.root, award.file);
  const after = setYamlValues(before, [{ path: ['revoked'], value: revoked }]);
  check(after, award, context);
  if (!context.dryRun) carryOut(context.root, [{ kind: 'replace', file: award.file, before, after }]);
  return report(award, revoked, after, context.dryRun);
}

function report(award: Award, revoked: object, text: string, dryRun: boolean): CommandResult {
  return {
    data: dryRun ? [text.trimEnd()] : [award.file],
    json: { dryRun, id: award.id, file: award.file, revoked },
    notes: [
      dryRun
        ? `Would change ${award.file}.`
        : 'The award is revoked. Its page stays and says so; verifiers learn it when the site is published.',
    ],
    next: dryRun ? 'run it again without --dry-run' : 'commit the file and publish',
  };
}

async function reasonFor(award: Award, given: string | undefined, { interactive }: Context): Promise<string> {
  if (given !== undefined) return given;
  if (interactive) {
    const { askText } = await import('../../ask.ts');
    const check = (answer: string) => (answer === '' ? 'Say why in one line.' : undefined);
    return askText({ message: `Why is ${award.id} revoked? (published)`, check });
  }
  throw usageFault('command/missing-flags', { flags: ['--reason'], help: 'npx lanyard revoke --help' });
}

/** The file as it would be is held to the same rules as any other. */
function check(text: string, award: Award, { now }: Context): void {
  const { data, problems } = checkYaml(text, awardFileSchema);
  if (!data) throw new LanyardError(problems, EXIT.usage);
  const { file } = award;
  const wrong = [
    ...checkDates({ ...award, revoked: data.revoked }, now),
    ...checkEmails(file, data, 'allow'),
  ].filter(({ path }) => path?.[0] === 'revoked');
  if (wrong.length > 0) throw new LanyardError(wrong, EXIT.usage);
}
