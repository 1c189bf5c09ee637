import { renderMarkdown } from '../lib/markdown.ts';
import type { Achievement } from '../model/achievement.ts';

const RENDERED = new WeakMap<Achievement, string>();

/** The criteria of an achievement as HTML, rendered once for the pages of all its awards. */
export function criteriaHtml(achievement: Achievement): string {
  const html = RENDERED.get(achievement) ?? renderMarkdown(achievement.criteria);
  RENDERED.set(achievement, html);
  return html;
}
