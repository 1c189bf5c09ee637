import type { Outcome } from './answers/answer-record.ts';
import type { Check } from './answers.ts';

/**
 * What a credential says, given only where its issuer is known to have said it. The texts are the issuer's own and
 * may hold anything: whoever shows them escapes them.
 */
export interface CredentialSummary {
  readonly id: string;
  /** The credential's name, else its achievement's. */
  readonly name: string;
  readonly achievement: { readonly id: string; readonly name: string };
  readonly issuer: {
    readonly id: string;
    /** The host that vouches for the key: stronger than the name, which is only a claim. Absent for did:key. */
    readonly domain?: string | undefined;
    readonly name?: string | undefined;
  };
  readonly recipientName?: string | undefined;
  /** Dates as they stand in the credential. */
  readonly awardedDate?: string | undefined;
  readonly validFrom: string;
  readonly validUntil?: string | undefined;
}

/** The answer to "is this badge real?": one word, and how it was come by. */
export interface Verdict {
  readonly outcome: Outcome;
  /** In the order of CHECK_IDS. */
  readonly checks: readonly Check[];
  readonly credential?: CredentialSummary | undefined;
  /**
   * Where there are several badges in the file: the verdict on each, in their order. The outcome is then the gravest of theirs,
   * and `checks` says only how they were found.
   */
  readonly badges?: readonly Verdict[] | undefined;
}
