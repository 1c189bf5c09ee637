import { definedMembers } from '../../../lib/defined-members.ts';
import { slugify } from '../../../lib/slug.ts';
import { writeYaml } from '../../../load/write-yaml.ts';
import { isObject, listOf, type UnknownRecord } from '../../../verify/json.ts';
import { onOneLine, trimmedText } from './assertions.ts';

/** An achievement as a class of badges gives it: the fields of its file, and the text below them. */
export interface DraftAchievement {
  /** Made from its name; empty where nothing of that is left. */
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Markdown; empty where the class says only where the criteria are. */
  readonly criteria: string;
}

/** Classes of badges as achievements, each name once, in their order. */
export function achievementsOf(classes: readonly UnknownRecord[]): DraftAchievement[] {
  const drafts = new Map<string, DraftAchievement>();
  for (const each of classes) {
    const draft = draftOf(each);
    if (!drafts.has(draft.id)) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

/** The text of an achievement's file. */
export function achievementText({ data, criteria }: DraftAchievement): string {
  return `---\n${writeYaml(data)}---\n\n${criteria}\n`;
}

/** Badgr's exports have the criteria in two members of their own, its API the alignments in another. */
function draftOf(badgeClass: UnknownRecord): DraftAchievement {
  const { criteria, criteriaUrl, criteriaNarrative, alignment, alignments, tags } = badgeClass;
  const { id, narrative } = isObject(criteria) ? criteria : { id: criteria, narrative: undefined };
  const name = onOneLine(badgeClass.name) ?? '';
  const aligned = listOf(alignment ?? alignments)
    .filter(isObject)
    .map(alignmentOf);
  const words = listOf(tags).flatMap((each) => onOneLine(each) ?? []);
  return {
    id: slugify(name),
    data: definedMembers({
      name,
      description: onOneLine(badgeClass.description) ?? name,
      criteriaUrl: trimmedText(criteriaUrl) ?? trimmedText(id),
      tags: words.length > 0 ? words : undefined,
      alignments: aligned.length > 0 ? aligned : undefined,
    }),
    criteria: trimmedText(narrative) ?? trimmedText(criteriaNarrative) ?? '',
  };
}

function alignmentOf(alignment: UnknownRecord) {
  return definedMembers({
    name: onOneLine(alignment.targetName) ?? '',
    url: trimmedText(alignment.targetUrl) ?? '',
    description: trimmedText(alignment.targetDescription),
    framework: onOneLine(alignment.targetFramework),
    code: onOneLine(alignment.targetCode),
  });
}
