import type { AnswerRecord, CheckResult, Outcome } from './answers/answer-record.ts';
import { conformanceAnswers } from './answers/conformance.ts';
import { endorsementsAnswers } from './answers/endorsements.ts';
import { formatAnswers } from './answers/format.ts';
import { issuerKeyAnswers } from './answers/issuer-key.ts';
import type { kindAnswers } from './answers/kinds.ts';
import { proofAnswers } from './answers/proof.ts';
import { recipientAnswers } from './answers/recipient.ts';
import { refreshAnswers } from './answers/refresh.ts';
import { statusAnswers } from './answers/status.ts';
import { validityAnswers } from './answers/validity.ts';
import type { CheckId } from './check-ids.ts';
import type { HostedCode } from './open-badges-2/answers.ts';

/** Every answer about a badge. The part before the slash is the check it answers. */
export const ANSWERS = {
  ...formatAnswers,
  ...conformanceAnswers,
  ...proofAnswers,
  ...issuerKeyAnswers,
  ...statusAnswers,
  ...refreshAnswers,
  ...validityAnswers,
  ...recipientAnswers,
  ...endorsementsAnswers,
} as const satisfies Readonly<Record<`${CheckId}/${string}`, AnswerRecord>>;

/** A permanent name for an answer about a badge, such as `proof/signature-wrong`. */
export type BadgeAnswerCode = keyof typeof ANSWERS;

/** What something is that is no badge, such as `format/web-page`. */
export type KindCode = keyof typeof kindAnswers;

export type AnswerCode = BadgeAnswerCode | KindCode | HostedCode;

/** What an answer may add to its code. */
export interface Particulars {
  /** What is put into the sentence, a date, two with a space between, a host or a cleaned name, for whoever says it in another language. */
  readonly detail?: string | undefined;
  /** Where in the credential, `credentialSubject.achievement.criteria`, where one place is at fault. */
  readonly place?: string | undefined;
  /** The code of the answer underneath, where a second document (list, endorsement) was checked on the way. */
  readonly because?: AnswerCode | undefined;
}

/** One answer. */
export interface Check extends Particulars {
  readonly id: CheckId;
  readonly result: CheckResult;
  /** A permanent name for this answer, such as `proof/signature-wrong`. */
  readonly code: AnswerCode;
  /** One sentence for people who are not developers. It never repeats text from the credential. */
  readonly message: string;
}

/** What the whole can at best be, given an answer of any but hosted badges, whose answers are loaded only for those. */
export function outcomeOfCode(code: AnswerCode): Outcome {
  return isAboutBadge(code) ? ANSWERS[code].outcome : 'not-a-badge';
}

/** Whether an answer is one about a badge. */
export function isAboutBadge(code: AnswerCode): code is BadgeAnswerCode {
  return Object.hasOwn(ANSWERS, code);
}

/** Makes an answer from its code. */
export function check(code: BadgeAnswerCode, particulars: Particulars = {}): Check {
  return answerBy(ANSWERS[code], code, particulars);
}

/** Makes an answer from its code and record. */
export function answerBy(
  { result, words }: AnswerRecord,
  code: AnswerCode,
  { detail, place, because }: Particulars = {},
): Check {
  return {
    id: code.slice(0, code.indexOf('/')) as CheckId,
    result,
    code,
    message: words(detail ?? ''),
    ...(detail ? { detail } : {}),
    ...(place === undefined ? {} : { place }),
    ...(because === undefined ? {} : { because }),
  };
}
