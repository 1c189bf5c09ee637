import type { MetReason, VerdictWords } from '../../i18n/rooms/verdict/words.ts';
import { parseDateTime } from '../../lib/date-time.ts';
import { formatDay } from '../../lib/language.ts';
import type { Check } from '../../verify/verdict.ts';
import { filled } from './words.ts';

/** What a check answers, in a sentence of the page's language; English is the library's own. */
export function answerWords(check: Check, { answers }: VerdictWords, language: string): string {
  if (!answers) return check.message;
  const { id, code, detail = '' } = check;
  const sentence = isMet(code, answers.reasons) ? answers.reasons[code] : answers.otherReasons[id];
  const moment = parseDateTime(detail);
  return filled(sentence, moment === undefined ? detail : formatDay(moment, language));
}

function isMet(code: string, reasons: Readonly<Record<MetReason, string>>): code is MetReason {
  return Object.hasOwn(reasons, code);
}
