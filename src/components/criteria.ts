import { renderMarkdown } from '../lib/markdown.ts';
import { memoise } from '../lib/memoise.ts';
import type { Achievement } from '../model/achievement.ts';

/** The criteria of an achievement as HTML, rendered once for the pages of all its awards. */
export const criteriaHtml = memoise((achievement: Achievement) => renderMarkdown(achievement.criteria), {
  cache: new WeakMap<Achievement, string>(),
});
