import type { MetAnswer, VerdictMessages } from '../../i18n/verdict-messages.ts';
import { parseDateTime } from '../../lib/date-time.ts';
import { formatDay } from '../../lib/language.ts';
import type { Check } from '../../verify/answers.ts';
import { filled } from './messages.ts';

/** What a check answers, in a sentence of the page's language; English is the library's own. */
export function answerMessage(check: Check, { answers }: VerdictMessages, language: string): string {
  if (!answers) return check.message;
  const { id, code, detail = '' } = check;
  const sentence = isMet(code, answers.byCode) ? answers.byCode[code] : answers.byCheck[id];
  const moment = parseDateTime(detail);
  return filled(sentence, moment === undefined ? detail : formatDay(moment, language));
}

function isMet(code: string, byCode: Readonly<Record<MetAnswer, string>>): code is MetAnswer {
  return Object.hasOwn(byCode, code);
}
