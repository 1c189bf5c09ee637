import type { DateTime } from '../lib/date-time.ts';
import type { Canonizer } from '../proof/data-integrity/canonize.ts';
import type { DocumentFetcher } from './document-fetcher.ts';

/** What a verification needs from outside: the library has no clock and no network of its own. */
export interface VerifyOptions {
  readonly now: DateTime;
  readonly fetch: DocumentFetcher;
  /** A faster canonizer for documents of our own making; never for a stranger's. */
  readonly canonize?: Canonizer | undefined;
  /** Who presents the badge, for the recipient check; without any of the three it is skipped. */
  readonly recipientEmail?: string | undefined;
  /** The recipient's name as the credential is expected to state it. */
  readonly recipientName?: string | undefined;
  /** The recipient's DID or other URI. */
  readonly recipientId?: string | undefined;
}
