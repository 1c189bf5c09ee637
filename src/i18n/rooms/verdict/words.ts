import type { AnswerCode } from '../../../verify/answers.ts';
import type { CheckId, Outcome } from '../../../verify/verdict.ts';

/** Why a browser could not have a document; `{}` is the host. */
type FailureWords = Readonly<
  Record<'offline' | 'slow' | 'closed' | 'private' | 'too-large' | 'error' | 'unreachable', string>
>;

/** Answers that people meet. For the others a language may have one sentence per check, `otherReasons`. */
export type MetReason = Extract<
  AnswerCode,
  | `format/${'jwt' | 'unknown-file' | 'image-empty' | 'image-ambiguous' | 'open-badges-2' | 'not-json' | 'too-large'}`
  | `conformance/${'data-model-1' | 'context-unknown' | 'context-old'}`
  | `proof/${'verified' | 'missing' | 'suite-not-supported' | 'created-in-future' | 'expired' | 'signature-wrong' | 'not-computable'}`
  | `issuer-key/${'authorised' | 'self-made' | 'issuer-differs' | 'identifier-not-supported' | 'unreachable' | 'refused' | 'redirected' | 'document-missing' | 'document-malformed' | 'document-differs' | 'not-found' | 'not-authorised' | 'revoked' | 'expired'}`
  | `refresh/${'current' | 'replaced' | 'failed'}`
  | `status/${'none' | 'clear' | 'revoked' | 'suspended' | 'list-unreachable' | 'list-missing' | 'list-not-genuine' | 'list-expired'}`
  | `validity/${'current' | 'expired' | 'not-yet-valid'}`
  | `recipient/${'matches' | 'differs' | 'not-stated'}`
  | `endorsements/${'verified' | 'not-genuine' | 'unknown'}`
>;

/** What checks answer in a language other than English, whose words are the library's own. `{}` is a host or a date. */
export interface Answers {
  readonly reasons: Readonly<Record<MetReason, string>>;
  readonly otherReasons: Readonly<Record<CheckId, string>>;
}

/** All that the verifier says in a page, in one language. One file each, so that a browser loads one. */
export interface VerdictWords {
  readonly checking: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly otherPerson: string;
  /** The outcome, where the issuer's own documents were given instead of asked for. */
  readonly asGiven: string;
  /** In the place of the answer about the key; `{}` is the host. */
  readonly keysGiven: string;
  readonly checks: Readonly<Record<CheckId, string>>;
  readonly issuedBy: string;
  readonly callsItself: string;
  readonly badge: string;
  readonly awardedTo: string;
  readonly awarded: string;
  readonly validUntil: string;
  readonly noDomain: string;
  readonly failures: FailureWords;
  readonly instead: string;
  readonly person: string;
  readonly email: string;
  readonly compare: string;
  readonly stays: string;
  readonly noCredential: string;
  readonly notFound: string;
  readonly linkBroken: string;
  readonly linkTooLarge: string;
  readonly empty: string;
  readonly crashed: string;
  readonly answers?: Answers;
}
