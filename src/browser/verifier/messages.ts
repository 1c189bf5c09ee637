import type {
  FurtherMessages,
  HostedMessages,
  MetAnswer,
  VerdictMessages,
} from '../../i18n/verdict-messages.ts';
import { parseDateTime, statedTime } from '../../lib/date-time.ts';
import { formatDay } from '../../lib/language.ts';
import type { Check } from '../../verify/answers.ts';
import type { Verdict } from '../../verify/verdict.ts';
import type { Failure } from './network.ts';

/** What the verifier says in the language of a part of the page (`data-language`, BCP 47); no other is loaded. */
export async function messagesIn(language: string): Promise<VerdictMessages> {
  const file: { readonly default: VerdictMessages } = await import(
    `../../i18n/${folderOf(language)}/verdict.ts`
  ).catch(() => import('../../i18n/en/verdict.ts'));
  return file.default;
}

/**
 * The same with what only some verdicts need: the words for endorsements and records, and the answers on hosted badges of
 * Open Badges 2.0, whose codes begin with that word. English has the latter in the library.
 */
export async function messagesAbout(
  verdict: Verdict,
  messages: VerdictMessages,
  language: string,
): Promise<VerdictMessages> {
  const further = hasKind(verdict) ? await furtherIn(language) : undefined;
  return { ...(await withHosted(verdict, messages, language)), ...(further && { further }) };
}

async function furtherIn(language: string): Promise<FurtherMessages> {
  const file: { readonly default: FurtherMessages } = await import(
    `../../i18n/${folderOf(language)}/further.ts`
  ).catch(() => import('../../i18n/en/further.ts'));
  return file.default;
}

function hasKind({ kind, badges = [] }: Verdict): boolean {
  return kind !== undefined || badges.some(hasKind);
}

async function withHosted(
  verdict: Verdict,
  messages: VerdictMessages,
  language: string,
): Promise<VerdictMessages> {
  const { answers } = messages;
  if (!answers || !isAboutHosted(verdict)) return messages;
  const file: { readonly default: HostedMessages } = await import(
    `../../i18n/${folderOf(language)}/hosted.ts`
  );
  return { ...messages, answers: { ...answers, byCode: { ...answers.byCode, ...file.default } } };
}

function isAboutHosted({ checks, badges = [] }: Verdict): boolean {
  return checks.some(({ code }) => code.includes('/hosted')) || badges.some(isAboutHosted);
}

function folderOf(language: string): string {
  return language.split('-')[0] ?? '';
}

/** A sentence with a host or a date in the place of its `{}`; whatever that is, it is put in as it stands. */
export function filled(sentence: string, detail: string): string {
  return sentence.replace('{}', () => detail);
}

/** Why a document could not be had, in a sentence. */
export function failureMessage(messages: VerdictMessages, address: string, failure: Failure): string {
  return filled(messages.failures[failure], new URL(address).host);
}

/** What a check answers, in a sentence of the page's language; English is the library's own. */
export function answerMessage(check: Check, { answers }: VerdictMessages, language: string): string {
  if (!answers) return check.message;
  const { id, code, detail = '' } = check;
  const sentence = isMet(code, answers.byCode) ? answers.byCode[code] : answers.byCheck[id];
  return detail.split(' ').reduce((filling, each) => filled(filling, shown(each, language)), sentence);
}

/** A date as it is read in a language; anything else as it is. */
function shown(detail: string, language: string): string {
  const moment = parseDateTime(detail);
  return moment === undefined ? detail : formatDay(statedTime(detail) ?? moment, language);
}

function isMet(code: string, byCode: Readonly<Record<MetAnswer, string>>): code is MetAnswer {
  return Object.hasOwn(byCode, code);
}
