import { DICTIONARIES, LANGUAGES, type Language } from '../../../src/i18n/languages.ts';

/** One message of a dictionary in one language: a text, or a function that makes one. */
export interface Sentence {
  readonly part: string;
  readonly key: string;
  readonly language: Language;
  readonly value: unknown;
}

const DICTIONARY_OF = new Map(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, (await DICTIONARIES[language]()).default] as const),
  ),
);

/**
 * Every message in every language, those inside of groups too: `checks.proof`. What checks answer is left out: English
 * says it in `src/verify/answers/`.
 */
export function sentences(): Sentence[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(DICTIONARY_OF.get(language) ?? {}).flatMap(([part, messages]) =>
      flat(messages)
        .filter(([key]) => part !== 'verdict' || !key.startsWith('answers.'))
        .map(([key, value]) => ({ part, key, language, value })),
    ),
  );
}

function flat(words: object, prefix = ''): (readonly [string, unknown])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value] as const],
  );
}

/** Stands for whatever is put into a sentence: it prints as a mark, and as a count it takes every form. */
function probe(mark: string, onForms: (forms: Readonly<Record<string, string>>) => void) {
  const count = (forms: Readonly<Record<string, string>>) => {
    onForms(forms);
    return Object.values(forms).join('\n').replaceAll('#', mark);
  };
  return Object.assign(count, { toString: () => mark });
}

/** A sentence said with a mark, ‹1› ‹2› …, for each thing that is put in; of counts, every form on its line. */
export function said({ value }: Sentence): { text: string; forms: readonly string[][] } {
  if (typeof value !== 'function') return { text: String(value), forms: [] };
  const forms: string[][] = [];
  const probes = Array.from({ length: value.length }, (_, index) =>
    probe(`‹${index + 1}›`, (given) => forms.push(Object.keys(given))),
  );
  return { text: String(value(...probes)), forms };
}
