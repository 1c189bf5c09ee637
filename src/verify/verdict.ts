import type { AnswerCode } from './answers.ts';

/** What a verifier wants to know, in one word. Only `valid` is good; `unknown` is not. */
export type Outcome =
  | 'valid'
  | 'invalid'
  | 'revoked'
  | 'suspended'
  | 'expired'
  | 'not-yet-valid'
  | 'unknown'
  | 'not-supported';

/** The checks, in the order of Open Badges 3.0 §9.1. Every verdict has at least one entry for each. */
export const CHECK_IDS = [
  'format',
  'conformance',
  'proof',
  'issuer-key',
  'refresh',
  'status',
  'validity',
  'recipient',
  'endorsements',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export type CheckResult = 'pass' | 'fail' | 'warning' | 'unknown' | 'skipped';

/** One answer. */
export interface Check {
  readonly id: CheckId;
  readonly result: CheckResult;
  /** A permanent name for this answer, such as `proof/signature-wrong`. */
  readonly code: AnswerCode;
  /** One sentence for people who are not developers. It never repeats text from the credential. */
  readonly message: string;
  /** What was put into the sentence, a date or a host, for whoever says it in another language. */
  readonly detail?: string | undefined;
  /** Where in the credential, `credentialSubject.achievement.criteria`, where one place is at fault. */
  readonly place?: string | undefined;
  /** The code of the answer underneath, where a second document (list, endorsement) was checked on the way. */
  readonly because?: AnswerCode | undefined;
}

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
}
