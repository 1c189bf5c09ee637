import type { Achievement } from '../model/achievement.ts';

/** What a badge image shows, in words: the author's, or a plain sentence where the badge is drawn. */
export function imageAlt(achievement: Achievement): string {
  return achievement.image?.alt ?? `Badge with the words “${achievement.name}”`;
}
