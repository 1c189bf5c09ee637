import type { DateTime } from '../lib/date-time.ts';
import type { ProofEngine } from '../proof/data-integrity/engine.ts';
import type { DocumentFetcher } from './document-fetcher.ts';

/** What a verification needs from outside: the library has no clock and no network of its own. */
export interface VerifyOptions {
  readonly now: DateTime;
  readonly fetch: DocumentFetcher;
  /** Node has a faster one than browsers; by default the browsers'. */
  readonly engine?: ProofEngine | undefined;
  /** Who presents the badge, for the recipient check; without any of the three it is skipped. */
  readonly recipientEmail?: string | undefined;
  /** The recipient's name as the credential is expected to state it. */
  readonly recipientName?: string | undefined;
  /** The recipient's DID or other URI. */
  readonly recipientId?: string | undefined;
}
