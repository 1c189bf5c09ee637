import type { BadgeAnswerCode, KindCode } from '../verify/answers.ts';
import type { CheckId } from '../verify/check-ids.ts';
import type { HostedCode } from '../verify/open-badges-2/answers.ts';
import type englishFurther from './en/further.ts';
import type english from './en/verdict.ts';

/** All that the verifier says in a page. Of the folders of languages a browser loads this file of one. */
export type VerdictMessages = typeof english & {
  /** Left out in English: its answers are the library's own. */
  readonly answers?: AnswerMessages;
  /** Where something else than a badge was judged. */
  readonly further?: FurtherMessages;
};

/** What checks answer, in a language other than English. Each `{}` is a host, a date or a name, in the order of the detail. */
export interface AnswerMessages {
  readonly byCode: Readonly<Record<MetAnswer, string>>;
  /** For the answers that are not in `byCode`. */
  readonly byCheck: Readonly<Record<CheckId, string>>;
}

/** Answers that people meet. */
export type MetAnswer = Extract<
  BadgeAnswerCode | KindCode,
  | Exclude<
      Extract<BadgeAnswerCode | KindCode, `format/${string}`>,
      `format/${'read' | 'several' | 'image-ambiguous' | 'duplicate-member' | 'forbidden-member' | 'broken-text' | 'null'}`
    >
  | 'format/image-ambiguous'
  | `conformance/${'data-model-1' | 'context-unknown' | 'context-old' | 'issuer-bare' | 'language-value' | 'related-resource' | 'identity-shared'}`
  | `proof/${'verified' | 'missing' | 'suite-not-supported' | 'other-not-supported' | 'alg-not-supported' | 'claim-alone' | 'claims-missing' | 'created-in-future' | 'expired' | 'signature-wrong' | 'not-computable'}`
  | `issuer-key/${'authorised' | 'at-host' | 'none-published' | 'other-host' | 'self-made' | 'issuer-differs' | 'identifier-not-supported' | 'unreachable' | 'refused' | 'redirected' | 'document-missing' | 'document-malformed' | 'document-differs' | 'not-found' | 'not-authorised' | 'revoked' | 'expired'}`
  | `refresh/${'current' | 'replaced' | 'failed'}`
  | `status/${'none' | 'clear' | 'revoked' | 'suspended' | 'list-unreachable' | 'list-missing' | 'list-not-supported' | 'list-not-signed' | 'list-not-checked' | 'list-not-genuine' | 'list-expired' | 'list-purpose-differs' | 'index-out-of-range' | 'entry-malformed' | 'entry-ambiguous'}`
  | `validity/${'current' | 'current-until' | 'expired' | 'not-yet-valid'}`
  | `recipient/${'matches' | 'differs' | 'not-stated' | 'same-person' | 'other-person' | 'person-unknown'}`
  | `endorsements/${'verified' | 'self-asserted' | 'not-genuine' | 'unknown'}`
>;

/** What is said of endorsements and records that are judged: a file of its own, loaded only for those. */
export type FurtherMessages = typeof englishFurther;

/** What is answered about hosted badges of Open Badges 2.0: a file of its own, loaded only for those. */
export type HostedMessages = Readonly<Record<HostedCode, string>>;
