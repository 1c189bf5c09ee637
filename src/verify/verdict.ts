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
  /** Of a badge. */
  readonly achievement?: { readonly id: string; readonly name: string } | undefined;
  /** Of an endorsement: what it is about, and what it says of that. */
  readonly endorses?: { readonly id: string; readonly comment?: string | undefined } | undefined;
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

/** What is judged that is no badge: an endorsement, or a record of several badges. */
export type JudgedAs = 'endorsement' | 'record';

/** The answer to "is this badge real?": one word, and how it was come by. */
export interface Verdict {
  /** What it is about, where that is no badge. */
  readonly kind?: JudgedAs | undefined;
  readonly outcome: Outcome;
  /** In the order of CHECK_IDS. */
  readonly checks: readonly Check[];
  readonly credential?: CredentialSummary | undefined;
  /**
   * Where there are several badges in the file: the verdict on each, in their order. The outcome is then the gravest of theirs,
   * and `checks` says only how they were found. Of a record both are about the record itself.
   */
  readonly badges?: readonly Verdict[] | undefined;
}
