import type { AchievementId, AwardId, CollectionId, EndorsementId, IssuerId, RecordId } from '../model/id.ts';
import { OUTPUTS } from '../outputs/index.ts';
import type { FileRecord, ScopedFile } from '../outputs/output.ts';
import { folderOf, type PathPattern } from './path-pattern.ts';

export const ISSUER = ':id' as IssuerId;
export const ACHIEVEMENT = ':id' as AchievementId;
const COLLECTION = ':id' as CollectionId;
export const AWARD = ':id' as AwardId;
export const ENDORSEMENT = ':id' as EndorsementId;
export const RECORD = ':id' as RecordId;

/** Any key: its thumbprint is no id, and no rule is for it alone. */
const KEY = '*';

/**
 * Every kind of file that outputs make, in the order of its rules: its own path and its other addresses, and the path that
 * rules for it name.
 */
export const RULED_FILES = OUTPUTS.flatMap(({ files, format, ownsFolder }) =>
  files.map((file) => {
    const { itself, aliases } = addressesOf(file);
    const extension = itself.slice(itself.lastIndexOf('.') + 1);
    const path: PathPattern = ownsFolder ? `${folderOf(itself)}*` : itself;
    return { file, format, itself, aliases, path, extension };
  }),
);

function addressesOf(file: FileRecord) {
  switch (file.scope) {
    case 'badge':
      return addressesFor(file, AWARD);
    case 'achievement':
      return addressesFor(file, ACHIEVEMENT);
    case 'collection':
      return addressesFor(file, COLLECTION);
    case 'issuer':
      return addressesFor(file, ISSUER);
    case 'key':
      return addressesFor(file, KEY);
    case 'status-list':
      return addressesFor(file, { issuer: ISSUER, list: 1 });
    case 'endorsement':
      return addressesFor(file, ENDORSEMENT);
    case 'record':
      return addressesFor(file, RECORD);
    case 'sitemap':
      return addressesFor(file, 1);
    case 'site':
      return addressesFor(file, undefined);
  }
}

function addressesFor<Id>(
  { path, aliases = [] }: Pick<ScopedFile<string, object, Id>, 'path' | 'aliases'>,
  id: Id,
) {
  const at = (address: string): PathPattern => `/${address}`;
  return {
    itself: at(path(id)),
    aliases: aliases.map((alias) => ({ path: at(alias.path(id)), saves: alias.saves })),
  };
}
