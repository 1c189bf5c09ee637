import { conformanceReasons } from './reasons/conformance.ts';
import { formatReasons } from './reasons/format.ts';
import { issuerKeyReasons } from './reasons/issuer-key.ts';
import { outlookReasons } from './reasons/outlook.ts';
import { proofReasons } from './reasons/proof.ts';
import type { Reason } from './reasons/reason.ts';
import { statusReasons } from './reasons/status.ts';
import type { Check, CheckId } from './verdict.ts';

/** Every answer there is. The part before the slash is the check it answers. */
export const REASONS = {
  ...formatReasons,
  ...conformanceReasons,
  ...proofReasons,
  ...issuerKeyReasons,
  ...statusReasons,
  ...outlookReasons,
} as const satisfies Readonly<Record<`${CheckId}/${string}`, Reason>>;

/** A permanent name for an answer, such as `proof/signature-wrong`. */
export type ReasonCode = keyof typeof REASONS;

/** What an answer may add to its code. */
export interface Particulars {
  /** Goes into the words: a date, a host, a cleaned name. */
  readonly detail?: string | undefined;
  readonly place?: string | undefined;
  readonly because?: ReasonCode | undefined;
}

/** Makes an answer from its code. */
export function check(code: ReasonCode, { detail, place, because }: Particulars = {}): Check {
  const { result, words } = REASONS[code];
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
