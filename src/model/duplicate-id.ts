import { problem } from '../errors/index.ts';
import type { Assembled, ContentFile } from './content.ts';

/** Files with ids that no earlier one has; the others are problems. Ids are unique on the site, whatever the folder. */
export function withoutDuplicates<Data>(
  files: readonly ContentFile<Data>[],
): Assembled<readonly ContentFile<Data>[]> {
  const first = new Map<string, ContentFile<Data>>();
  for (const each of files) if (!first.has(each.id)) first.set(each.id, each);
  const problems = files.flatMap(({ id, file }) => {
    const other = first.get(id)?.file ?? file;
    return other === file ? [] : [problem('content/duplicate-id', { id, other }, { file })];
  });
  return { value: [...first.values()], problems };
}
