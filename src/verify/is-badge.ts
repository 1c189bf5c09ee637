import { hasType } from './json.ts';

/** Whether a value says that it is a badge of Open Badges 3.0. */
export function isBadge(value: unknown): boolean {
  return hasType(value, 'OpenBadgeCredential') || hasType(value, 'AchievementCredential');
}
