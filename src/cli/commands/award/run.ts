import { usageFault } from '../../../errors/fault.ts';
import { EXIT, hasErrors, LanyardError, type Problem } from '../../../errors/index.ts';
import { carryOut } from '../../../files/transaction.ts';
import { isMailbox } from '../../../lib/email-address.ts';
import { isId } from '../../../lib/slug.ts';
import type { AwardId } from '../../../model/id.ts';
import { awardPath } from '../../../model/new-award.ts';
import { checkReference } from '../../../model/reference.ts';
import { type Site, takenPlaces } from '../../../model/site.ts';
import type { Visibility } from '../../../model/visibility.ts';
import { type AwardDraft, awardInput, awardText } from '../../awards/award-draft.ts';
import { freeAwardId, newSalt } from '../../awards/award-id.ts';
import { badgeAddress } from '../../awards/badge-address.ts';
import { checkAwardInput } from '../../awards/check-award-input.ts';
import { existingAward } from '../../awards/existing-award.ts';
import { erasedUnder } from '../../awards/find-award.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';

/** Flags of `lanyard award`. */
export interface AwardOptions {
  readonly name?: string;
  readonly email?: string;
  readonly did?: string;
  readonly date?: string;
  readonly expires?: string;
  readonly evidence?: readonly string[];
  readonly narrative?: string;
  readonly visibility?: string;
  readonly id?: string;
}

/** Writes the file of one award. */
export async function award(
  achievement: string | undefined,
  options: AwardOptions,
  context: Context,
): Promise<CommandResult> {
  const site = await openSite(context);
  const draft = await completeDraft(achievement, options, site, context);
  const id = awardIdFor(options.id, site);
  const data = awardInput(draft, newSalt());
  const problems = checkAwardInput(data, id, site, context.now);
  if (hasErrors(problems)) throw new LanyardError(problems, EXIT.usage);
  const file = awardPath(id, draft.date);
  const text = awardText(data);
  if (!context.dryRun) carryOut(context.root, [{ kind: 'create', file, text }]);
  return report({ site, draft, id, file, text, warnings: problems, dryRun: context.dryRun });
}

async function completeDraft(
  achievement: string | undefined,
  options: AwardOptions,
  site: Site,
  context: Context,
): Promise<AwardDraft> {
  if (options.email !== undefined && !isMailbox(options.email.trim())) {
    throw usageFault('command/bad-email', { flag: '--email' });
  }
  const given: AwardDraft = {
    achievement: knownAchievement(achievement, site),
    date: options.date ?? context.now.slice(0, 10),
    name: options.name,
    email: options.email?.trim(),
    recipientId: options.did,
    expires: options.expires,
    evidence: options.evidence,
    narrative: options.narrative,
    visibility: options.visibility as Visibility | undefined,
  };
  const isComplete = given.achievement !== '' && (given.email ?? given.recipientId) !== undefined;
  if (isComplete) return given;
  if (context.interactive) return (await import('./ask.ts')).askForAward(given, site);
  if (given.achievement === '') {
    throw usageFault('command/missing-achievement', { known: [...site.achievements.keys()] });
  }
  throw usageFault('command/missing-flags', {
    flags: ['--email or --did'],
    help: 'npx lanyard award --help',
  });
}

/** The id of an achievement that there is; empty where none was named. */
function knownAchievement(id: string | undefined, site: Site): string {
  if (site.achievements.size === 0) throw usageFault('command/no-achievements', undefined);
  if (id === undefined) return '';
  const unknown = checkReference('achievement', id, [...site.achievements.values()], {});
  if (unknown) throw new LanyardError([unknown], EXIT.usage);
  return id;
}

function awardIdFor(chosen: string | undefined, site: Site): AwardId {
  if (chosen === undefined) return freeAwardId(takenPlaces(site));
  if (!isId(chosen)) throw usageFault('content/not-an-id', { found: chosen });
  const other = site.awards.find((each) => each.id === chosen);
  if (other) throw usageFault('content/duplicate-id', { id: chosen, other: other.file });
  if (erasedUnder(chosen, site)) throw usageFault('erase/id-taken', { id: chosen });
  return chosen as AwardId;
}

function whereabouts(url: string | undefined): string {
  return url === undefined ? 'It is private: it has no page.' : `Once published, it is at ${url}`;
}

interface Made {
  readonly site: Site;
  readonly draft: AwardDraft;
  readonly id: AwardId;
  readonly file: string;
  readonly text: string;
  readonly warnings: readonly Problem[];
  readonly dryRun: boolean;
}

function report({ site, draft, id, file, text, warnings, dryRun }: Made): CommandResult {
  const url = badgeAddress(id, draft, site);
  const earlier = existingAward(draft, site.awards);
  const notes = [
    ...warnings.map(({ message }) => `Warning: ${message}.`),
    ...(earlier ? [`Warning: this recipient holds the achievement already: ${earlier.file}.`] : []),
    dryRun ? `Would write ${file}.` : `Awarded “${draft.achievement}”. ${whereabouts(url)}`,
  ];
  return {
    data: dryRun ? [text.trimEnd()] : [file],
    json: { dryRun, id, file, url, achievement: draft.achievement, duplicateOf: earlier?.file },
    notes,
    next: dryRun ? 'run it again without --dry-run' : 'npx lanyard check, then commit the file and publish',
  };
}
