import type { VerdictMessages } from '../../i18n/verdict-messages.ts';
import type { Failure } from './network.ts';

/** What the verifier says in the language of a part of the page (`data-language`, BCP 47); no other is loaded. */
export async function messagesIn(language: string): Promise<VerdictMessages> {
  const folder = language.split('-')[0] ?? '';
  const file: { readonly default: VerdictMessages } = await import(`../../i18n/${folder}/verdict.ts`).catch(
    () => import('../../i18n/en/verdict.ts'),
  );
  return file.default;
}

/** A sentence with a host or a date in the place of its `{}`; whatever that is, it is put in as it stands. */
export function filled(sentence: string, detail: string): string {
  return sentence.replace('{}', () => detail);
}

/** Why a document could not be had, in a sentence. */
export function failureMessage(messages: VerdictMessages, address: string, failure: Failure): string {
  return filled(messages.failures[failure], new URL(address).host);
}
