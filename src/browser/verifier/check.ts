import { fromMilliseconds } from '../../lib/date-time.ts';
import { memoise } from '../../lib/memoise.ts';
import { fetchCredential } from '../../verify/fetch-credential.ts';
import { LIMITS } from '../../verify/limits.ts';
import type { Verdict } from '../../verify/verdict.ts';
import { verifyCredential } from '../../verify/verify-credential.ts';
import { type Failure, type Network, openNetwork } from './network.ts';

/** What somebody hands over: an address, or what they have of the badge itself. */
export type Handed =
  | { readonly kind: 'address'; readonly url: URL }
  | {
      readonly kind: 'badge';
      readonly content: Uint8Array | string;
      readonly given?: ReadonlyMap<string, Uint8Array>;
    };

/** A verdict as of now, with what the network kept back. */
export interface Checked extends Pick<Network, 'failures' | 'spokenFor'> {
  readonly kind: 'checked';
  readonly verdict: Verdict;
  /** Asks anew, about the person with an e-mail address too. No document is fetched again. */
  readonly withEmail: (email: string) => Promise<Checked>;
}

/** There was nothing to check at an address, or it could not be had. */
export type NothingThere =
  | { readonly kind: 'missing'; readonly isPage: boolean }
  | { readonly kind: 'failed'; readonly address: string; readonly failure: Failure };

/** Checks a badge: the same verdict as the command's. */
export async function checkHanded(handed: Handed): Promise<Checked | NothingThere> {
  const page = new URL(location.href);
  const network = openNetwork(page, handed.kind === 'badge' ? handed.given : undefined);
  const fetch = memoise(network.fetch);
  if (handed.kind === 'badge') return verified(handed.content);
  const found = await fetchCredential(handed.url.href, fetch, LIMITS.file);
  if (found.kind === 'found') return verified(found.bytes);
  if (found.kind === 'missing') return { kind: 'missing', isPage: found.status === 200 };
  const { asked: address } = found;
  return { kind: 'failed', address, failure: network.failures.get(address) ?? 'unreachable' };

  async function verified(content: Uint8Array | string, recipientEmail?: string): Promise<Checked> {
    const now = fromMilliseconds(Date.now());
    const verdict = await verifyCredential(content, { now, fetch, recipientEmail });
    const withEmail = (email: string) => verified(content, email);
    const { failures, spokenFor } = network;
    return { kind: 'checked', verdict, failures, spokenFor, withEmail };
  }
}
