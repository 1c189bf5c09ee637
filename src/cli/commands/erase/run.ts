import { usageFault } from '../../../errors/fault.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import { carryOut } from '../../../files/transaction.ts';
import { writeYaml } from '../../../load/write-yaml.ts';
import type { Award } from '../../../model/award.ts';
import { findAward } from '../../awards/find-award.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';
import { gitTraces } from './git-traces.ts';
import { filesThatMention, wordsOf } from './mentions.ts';
import { stepsLeft } from './steps-left.ts';

/** Flags of `lanyard erase`. */
export interface EraseOptions {
  readonly yes?: boolean;
}

/** Puts a tombstone in an award's place, and says what only people can do. */
export async function erase(name: string, options: EraseOptions, context: Context): Promise<CommandResult> {
  const { root, dryRun } = context;
  const award = findAward(name, await openSite(context));
  const { file: removed, issuer, statusIndex } = award;
  if (!dryRun && !options.yes) await confirm(award, context);
  const file = tombstonePath(award);
  const text = tombstoneText(award, context.now.slice(0, 10));
  if (!dryRun) {
    carryOut(root, [
      { kind: 'create', file, text },
      { kind: 'remove', file: removed, before: readProjectFile(root, removed) },
    ]);
  }
  const history = gitTraces(root, removed, wordsOf(award));
  const left = { history, mentions: filesThatMention(root, award) };
  return {
    data: dryRun ? [text.trimEnd()] : [file],
    json: { dryRun, removed, tombstone: file, issuer, statusIndex, ...left },
    notes: [
      dryRun
        ? `Would delete ${removed} and write ${file}.`
        : `Deleted ${removed}. ${file} names nobody and keeps copies of the badge revoked.`,
      ...stepsLeft(left),
    ],
    next: dryRun ? 'run it again without --dry-run' : 'follow the steps above; the first is to publish',
  };
}

async function confirm({ file }: Award, { interactive }: Context): Promise<void> {
  if (!interactive) return;
  const { askYes } = await import('../../ask.ts');
  if (!(await askYes(`Delete ${file} and revoke its badge for ever?`))) {
    throw usageFault('command/cancelled', undefined);
  }
}

/** Where the tombstone of an award goes: named for its place, so that two people who erase it write one file. */
function tombstonePath({ issuer, statusIndex }: Pick<Award, 'issuer' | 'statusIndex'>): string {
  return `content/erased/${issuer}-${statusIndex}.yaml`;
}

/** The text of a tombstone. */
function tombstoneText(
  { issuer, statusIndex }: Pick<Award, 'issuer' | 'statusIndex'>,
  erased: string,
): string {
  return `${HEAD}${writeYaml({ issuer, statusIndex, erased })}`;
}

const HEAD = `# yaml-language-server: $schema=../../schemas/erased.json
# What is left of an erased award: copies of it verify as revoked as long as this file is here.
`;
