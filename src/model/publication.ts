import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';

/** Whether an award has a page and files of its own on the site. A private one goes to its recipient only. */
export function hasPage({ visibility }: Pick<Award, 'visibility'>): boolean {
  return visibility !== 'private';
}

/** Whether an award is named in lists and may be found by search engines. */
export function isListed({ visibility }: Pick<Award, 'visibility'>): boolean {
  return visibility === 'public';
}

/**
 * Whether an award can be hosted as a badge of Open Badges 2.0, which names its recipient by an address and is issued by whoever
 * issues its class.
 */
export function isHostable(
  { recipient, issuer }: Pick<Award, 'recipient' | 'issuer'>,
  achievement?: Pick<Achievement, 'issuer'>,
): boolean {
  return recipient.email !== undefined && (achievement === undefined || achievement.issuer === issuer);
}
