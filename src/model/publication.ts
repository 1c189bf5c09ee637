import type { Award } from './award.ts';

/** Whether an award has a page and files of its own on the site. A private one goes to its recipient only. */
export function hasPage({ visibility }: Pick<Award, 'visibility'>): boolean {
  return visibility !== 'private';
}

/** Whether an award is named in lists and may be found by search engines. */
export function isListed({ visibility }: Pick<Award, 'visibility'>): boolean {
  return visibility === 'public';
}
