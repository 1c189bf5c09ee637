import { definedMembers } from '../lib/defined-members.ts';
import type { Award } from '../model/award.ts';
import type { Collection } from '../model/collection.ts';
import { achievementOf, type Site } from '../model/site.ts';
import type { JsonObject } from './documents.ts';
import { paths, urlOf } from './urls.ts';

/** Everything is a word of schema.org. Its own context would have to be fetched. */
const CONTEXT: JsonObject = { '@vocab': 'https://schema.org/', id: '@id', type: '@type' };

/**
 * A collection as data [schema.org/ItemList]: Open Badges has no word for it. It is not signed, and says nothing of its
 * badges but where they are and what they are called.
 */
export function collectionDocument(
  site: Site,
  collection: Collection,
  awards: readonly Award[],
): JsonObject & { name: string; id: string } {
  const address = site.config.site;
  const own = awards.map((award) => ({
    id: urlOf(address, paths.badge(award.id)),
    name: achievementOf(site, award).name,
  }));
  const elsewhere = collection.elsewhere.map(({ url: id, name }) => ({ id, name }));
  return definedMembers({
    '@context': CONTEXT,
    id: urlOf(address, paths.collection(collection.id)),
    type: 'ItemList',
    name: collection.name,
    description: collection.description,
    inLanguage: collection.language,
    numberOfItems: own.length + elsewhere.length,
    itemListElement: [...own, ...elsewhere].map(({ id, name }, index) => ({
      type: 'ListItem',
      position: index + 1,
      item: { id, type: 'EducationalOccupationalCredential', name },
    })),
  });
}
