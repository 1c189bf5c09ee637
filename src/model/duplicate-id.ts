import { type Problem, problem } from '../errors/index.ts';
import type { ContentFile } from './content.ts';

/** Files with ids that no earlier one has; the others are problems. Ids are unique on the site, whatever the folder. */
export function withoutDuplicates<Data>(
  files: readonly ContentFile<Data>[],
  problems: Problem[],
): ContentFile<Data>[] {
  const first = new Map<string, ContentFile<Data>>();
  for (const each of files) {
    const other = first.get(each.id);
    if (!other) first.set(each.id, each);
    else
      problems.push(problem('content/duplicate-id', { id: each.id, other: other.file }, { file: each.file }));
  }
  return [...first.values()];
}
