import { hashedText } from '../../lib/email-address.ts';
import type { NewFile } from '../../lib/git-host.ts';
import { awardPath, type Random, randomAwardId, randomSalt } from '../../model/new-award.ts';
import { awardYaml } from './award-yaml.ts';

/** What somebody has filled in. */
export interface FormState {
  readonly achievement: string;
  readonly date: string;
  readonly name: string;
  /** The address itself: it goes into the hash and nowhere else. */
  readonly email: string;
}

/** The file of a new award, under an id that nobody can guess, the address hashed with a salt of its own. */
export async function awardFileFor({ email, name, ...rest }: FormState, random: Random): Promise<NewFile> {
  const salt = randomSalt(random);
  const text = awardYaml({ ...rest, name: name.trim(), email: await hashOf(email, salt), salt });
  return { path: awardPath(randomAwardId(random), rest.date), text };
}

/** `sha256$…` [OB 3.0 B.3 IdentityHash], by the browser's own means. */
async function hashOf(address: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(hashedText(address, salt));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256$${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
