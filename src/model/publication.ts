import { ED25519 } from '../keys/algorithms.ts';
import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';
import type { Issuer } from './issuer.ts';
import type { SiteConfig } from './site-config.ts';

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

/** Whether an issuer's keys are published as JSON Web Keys too: for JWTs, or because one of them is nothing else. */
export function publishesJwks(
  { formats = [] }: Pick<SiteConfig, 'formats'>,
  { keys }: Pick<Issuer, 'keys'>,
): boolean {
  return formats.includes('vc-jwt') || keys.some(({ publicKey }) => publicKey.algorithm !== ED25519.name);
}

/** Whether a JWT can be made of an award: its `sub` is the recipient's id [OB 3.0 §8.2.4.1]. */
export function hasSubject({ recipient }: Pick<Award, 'recipient'>): boolean {
  return recipient.id !== undefined;
}
