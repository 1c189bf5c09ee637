import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { ROOMS } from '../../../src/i18n/rooms.ts';

/** One sentence of the dictionary in one language: a text, or a function that makes one. */
export interface Sentence {
  readonly room: string;
  readonly key: string;
  readonly language: Language;
  readonly value: unknown;
}

/** Every sentence of the dictionary in every language, those inside of groups too: `checks.proof`. */
export function sentences(): Sentence[] {
  return Object.entries(ROOMS).flatMap(([room, languages]) =>
    LANGUAGES.flatMap((language) =>
      flat(languages[language]).map(([key, value]) => ({ room, key, language, value })),
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
