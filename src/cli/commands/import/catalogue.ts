import { LanyardError, type Problem, problem } from '../../../errors/index.ts';
import { carryOut } from '../../../files/transaction.ts';
import { counted } from '../../../lib/counted.ts';
import { reservedName } from '../../../lib/slug.ts';
import { explainIssues } from '../../../load/explain-issue.ts';
import { achievementFileSchema } from '../../../model/achievement.ts';
import type { AchievementId } from '../../../model/id.ts';
import type { Site } from '../../../model/site.ts';
import type { CommandResult } from '../../command-result.ts';
import { openSite } from '../../project.ts';
import { bundleOf } from '../../roster/open-badges-2/assertions.ts';
import {
  achievementsOf,
  achievementText,
  type DraftAchievement,
} from '../../roster/open-badges-2/catalogue.ts';
import { openJson } from '../../roster/open-table.ts';
import type { Context } from '../../terminal.ts';

/** Writes an achievement for each class of badges in a file of Open Badges 2.0 that the site has none for: all, or none. */
export async function importCatalogue(path: string, context: Context): Promise<CommandResult> {
  const site = await openSite(context);
  const { file, value } = openJson(path);
  const drafts = achievementsOf(bundleOf(value).classes);
  if (drafts.length === 0) throw new LanyardError([problem('roster/no-classes', undefined, { file })]);
  const wrong = drafts.flatMap(problemsOf).map((each) => ({ ...each, file }));
  if (wrong.length > 0) throw new LanyardError(wrong);
  const [there, free] = [drafts.filter(isIn(site)), drafts.filter((each) => !isIn(site)(each))];
  const files = free.map((draft) => ({
    kind: 'create' as const,
    file: `content/achievements/${draft.id}.md`,
    text: achievementText(draft),
  }));
  if (!context.dryRun) carryOut(context.root, files);
  return {
    data: context.dryRun ? [] : files.map((each) => each.file),
    json: {
      dryRun: context.dryRun,
      achievements: free.map(({ id }) => id),
      there: there.map(({ id }) => id),
    },
    notes: [
      ...there.map(({ id }) => `There already, and left as it is: ${id}.`),
      `${context.dryRun ? 'Would write' : 'Wrote'} ${counted(files.length, 'achievement')}. Images are not taken along: each badge is drawn until you add one.`,
    ],
    next: context.dryRun ? 'run it again without --dry-run' : 'read what was written, then npx lanyard check',
  };
}

function isIn({ achievements }: Site) {
  return ({ id }: DraftAchievement) => achievements.has(id as AchievementId);
}

/** What would be wrong with its file, in the words that are there for one. Its name stands in the place of a line. */
function problemsOf({ id, data, criteria }: DraftAchievement): Problem[] {
  const name = String(data['name']);
  const taken = id === '' ? 'nothing of its name can be an id' : reservedName(id);
  if (taken !== undefined) return [problem('roster/class-name', { name, why: taken })];
  if (criteria === '' && data['criteriaUrl'] === undefined)
    return [problem('roster/class-criteria', { name })];
  const { error } = achievementFileSchema.safeParse(data);
  const found = error ? explainIssues(error.issues, data, achievementFileSchema) : [];
  return found.map(({ message }) => problem('roster/class-field', { name, reason: message }));
}
