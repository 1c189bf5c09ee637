import { type Problem, problem } from '../errors/index.ts';
import type { Award } from './award.ts';
import type { Collection, CollectionFile } from './collection.ts';
import type { Assembled, Content, ProseFile } from './content.ts';
import type { CollectionId } from './id.ts';
import { isListed } from './publication.ts';
import { checkReference } from './reference.ts';

/** The collections whose files are right, in order of id. Every award that one names has to be there and public. */
export function assembleCollections(
  content: Content,
  awards: readonly Award[],
): Assembled<readonly Collection[]> {
  const byId = new Map<string, Award>(awards.map((award) => [award.id, award]));
  const collections = content.collections.flatMap(({ id, file, data, body }): Collection[] => {
    if (!data) return [];
    const { badges = [], elsewhere = [], language = content.config?.data?.language ?? 'en' } = data;
    return [{ ...data, id: id as CollectionId, file, introduction: body, badges, elsewhere, language }];
  });
  return { value: collections, problems: content.collections.flatMap((each) => check(each, content, byId)) };
}

function check(
  { file, data, rightFields = data }: ProseFile<CollectionFile>,
  { awards, config }: Content,
  byId: ReadonlyMap<string, Award>,
): Problem[] {
  const { badges = [], elsewhere = [] } = rightFields ?? {};
  const found = badges.map((id, index) => {
    const place = { file, path: ['badges', index] };
    const award = byId.get(id);
    if (!award) return checkReference('award', id, awards, place);
    const { visibility } = award;
    if (isListed(award)) return undefined;
    return problem('collection/not-public', { id, visibility, file: award.file }, place);
  });
  const site = (config?.data ?? config?.rightFields)?.site;
  const own = elsewhere.map(({ url }, index) => {
    if (site === undefined || (url !== site && !url.startsWith(`${site}/`))) return undefined;
    return problem('collection/own-address', { found: url }, { file, path: ['elsewhere', index, 'url'] });
  });
  return [...found, ...own].filter((each) => each !== undefined);
}
