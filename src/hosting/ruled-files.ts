import type { AchievementId, AwardId, IssuerId } from '../model/id.ts';
import { OUTPUTS } from '../outputs/index.ts';
import type { FileRecord } from '../outputs/output.ts';
import { folderOf, type PathPattern } from './path-pattern.ts';

export const ISSUER = ':id' as IssuerId;
export const ACHIEVEMENT = ':id' as AchievementId;
export const AWARD = ':id' as AwardId;

/** Every kind of file that outputs make, with the path that rules for it name, in the order of its rules. */
export const RULED_FILES = OUTPUTS.flatMap(({ files, format, ownsFolder }) =>
  files.map((file) => {
    const path: PathPattern = `/${pathOf(file)}`;
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const ruled: PathPattern = ownsFolder ? `${folderOf(path)}*` : path;
    return { file, format, path: ruled, extension };
  }),
);

function pathOf(file: FileRecord): string {
  switch (file.scope) {
    case 'badge':
      return file.path(AWARD);
    case 'achievement':
      return file.path(ACHIEVEMENT);
    case 'issuer':
      return file.path(ISSUER);
    case 'status-list':
      return file.path({ issuer: ISSUER, list: 1 });
    case 'sitemap':
      return file.path(1);
    case 'site':
      return file.path(undefined);
  }
}
