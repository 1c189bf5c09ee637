import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '../model/collection.ts';
import type { Site } from '../model/site.ts';
import type { CollectionChange } from './changes.ts';

/** What a change does to the collections of a site: `before` is undefined where there was none yet. */
export function compareCollections(before: Site | undefined, after: Site): CollectionChange[] {
  const old = byId(before?.collections ?? []);
  const fresh = byId(after.collections);
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return ids.flatMap((id) => compareOne(old.get(id), fresh.get(id)));
}

function byId(collections: readonly Collection[]): ReadonlyMap<string, Collection> {
  return new Map(collections.map((each) => [each.id, each]));
}

function compareOne(before: Collection | undefined, after: Collection | undefined): CollectionChange[] {
  const named = after ?? before;
  if (!named || isDeepStrictEqual(before, after)) return [];
  const [was, is] = [membersOf(before), membersOf(after)];
  return [
    {
      id: named.id,
      name: named.name,
      change: before && after ? 'changed' : after ? 'added' : 'removed',
      shown: is.filter((member) => !was.includes(member)),
      hidden: was.filter((member) => !is.includes(member)),
    },
  ];
}

function membersOf(collection: Collection | undefined): readonly string[] {
  if (!collection) return [];
  return [...collection.badges, ...collection.elsewhere.map(({ url }) => url)];
}
