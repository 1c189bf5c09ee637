import type { Failure } from './network.ts';
import { WORDS } from './words.ts';

/** Why a host's documents could not be had, in a sentence. */
export function failureWords(host: string, failure: Failure): string {
  return WORDS.failures[failure].replace('{}', () => host);
}
