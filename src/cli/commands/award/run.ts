import { checkNames } from '../../../build/check-names.ts';
import { localUrlOf, paths } from '../../../credential/urls.ts';
import { usageFault } from '../../../errors/fault.ts';
import { EXIT, hasErrors, LanyardError, type Problem, problem } from '../../../errors/index.ts';
import { carryOut } from '../../../files/transaction.ts';
import { isId, reservedName } from '../../../lib/slug.ts';
import type { Award } from '../../../model/award.ts';
import type { StatedFields } from '../../../model/award-fields.ts';
import { checkEmailAddress } from '../../../model/email.ts';
import type { AwardId } from '../../../model/id.ts';
import { isPlaceholder } from '../../../model/new-achievement.ts';
import { hasPage } from '../../../model/publication.ts';
import { achievementOf, foldersOf, type Site, takenPlaces } from '../../../model/site.ts';
import { awardInput, awardText } from '../../awards/award-draft.ts';
import { chosenAwardId, freeAwardId, type NewAwardId, newSalt } from '../../awards/award-id.ts';
import { badgeAddress } from '../../awards/badge-address.ts';
import { checkAwardInput } from '../../awards/check-award-input.ts';
import { existingAward } from '../../awards/existing-award.ts';
import { erasedUnder } from '../../awards/find-award.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import type { Context } from '../../terminal.ts';
import { completeDraft } from './complete-draft.ts';

/** Writes the file of one award, under a chosen id or a random one. */
export async function award(
  flags: StatedFields,
  chosenId: string | undefined,
  context: Context,
): Promise<CommandResult> {
  const site = await openSite(context);
  const draft = await completeDraft(flags, site, context);
  const { id, statusIndex } = awardIdFor(chosenId, site);
  const data = { ...awardInput(draft, newSalt()), statusIndex };
  const checked = checkAwardInput(data, id, site, context.now, foldersOf(site));
  const { award } = checked;
  const problems = [
    ...(draft.email === undefined ? [] : checkEmailAddress(draft.email)),
    ...checked.problems,
  ];
  if (!award || hasErrors(problems)) throw new LanyardError(problems, EXIT.usage);
  const namesOf = await checkNames(site);
  const text = awardText(data, award.file);
  if (!context.dryRun) carryOut(context.root, [{ kind: 'create', file: award.file, text }]);
  const unwritten = isPlaceholder(achievementOf(site, award).criteria)
    ? [problem('content/placeholder-criteria', undefined)]
    : [];
  const traits = {
    url: badgeAddress(award, site),
    local: hasPage(award) ? localUrlOf(site.config.site, paths.badge(id)) : undefined,
    earlier: existingAward(draft, site.awards),
    text,
  };
  return report(award, traits, [...unwritten, ...problems, ...namesOf(award)], context);
}

function awardIdFor(chosen: string | undefined, site: Site): NewAwardId {
  if (chosen === undefined) return freeAwardId(takenPlaces(site));
  if (!isId(chosen)) throw usageFault('content/not-an-id', { found: chosen });
  const why = reservedName(chosen);
  if (why !== undefined) throw usageFault('content/reserved-name', { name: chosen, why });
  const other = site.awards.find((each) => each.id === chosen);
  if (other) throw usageFault('content/duplicate-id', { id: chosen, other: other.file });
  if (erasedUnder(chosen, site)) throw usageFault('erase/id-taken', { id: chosen });
  return chosenAwardId(chosen as AwardId, takenPlaces(site));
}

/** What there is to say of a new award besides itself. */
interface AwardTraits {
  /** Where it will be; undefined where it has no page. */
  readonly url: string | undefined;
  /** Where it is on this machine, once it is built. */
  readonly local: string | undefined;
  /** The award by which the recipient holds the achievement already. */
  readonly earlier: Award | undefined;
  /** Its file. */
  readonly text: string;
}

function report(
  { id, file, achievement }: Award,
  { url, local, earlier, text }: AwardTraits,
  warnings: readonly Problem[],
  { dryRun }: Context,
): CommandResult {
  const place = url === undefined ? 'It is private: it has no page.' : `Once published, it is at ${url}`;
  return {
    data: dryRun ? [text.trimEnd()] : [file],
    json: { dryRun, id, file, url, achievement, duplicateOf: earlier?.file },
    notes: [
      ...warnings.map(({ message }) => `Warning: ${message}.`),
      ...(earlier ? [`Warning: this recipient holds the achievement already: ${earlier.file}.`] : []),
      dryRun ? `Would write ${file}.` : `Awarded “${achievement}”. ${place}`,
      ...(dryRun || local === undefined
        ? []
        : [`To see it before that: npm run build, then npm run preview, and open ${local}`]),
    ],
    next: dryRun ? 'run it again without --dry-run' : 'npx lanyard check, then commit the file and publish',
  };
}
