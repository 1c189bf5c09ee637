import { messagesFor } from '../i18n/messages.ts';
import { nearest } from '../lib/edit-distance.ts';

/** What a template may name, in braces. */
export const VARIABLES = ['name', 'greeting', 'achievement', 'issuer', 'date', 'url', 'site'] as const;
export type Variable = (typeof VARIABLES)[number];

/** What is told, before it is known to whom: Markdown with variables. */
export interface LetterTemplate {
  /** Nobody is told of an award twice with templates of the same name. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
}

/** The name of the built-in templates and of `content/notify.md`. */
export const DEFAULT_TEMPLATE = 'notify';

/** The built-in template of a language: for badges with a page, or for those that are attached. */
export function builtInTemplate(siteLanguage: string, kind: 'page' | 'attached'): LetterTemplate {
  const { letter, language } = messagesFor(siteLanguage);
  const { subject, body, attachedBody } = letter;
  return { name: DEFAULT_TEMPLATE, subject, body: kind === 'page' ? body : attachedBody, language };
}

const IN_BRACES = /\{([\p{L}][\p{L}\p{N}_ -]*)\}/gu;

/** Every word in braces of a text that is no variable; `at`: where its brace stands, in UTF-16 units. */
export function unknownVariables(text: string) {
  return [...text.matchAll(IN_BRACES)]
    .filter(([, word = '']) => !isVariable(word))
    .map(({ 1: word = '', index }) => ({ variable: word, suggestion: nearest(word, VARIABLES), at: index }));
}

/** Whether a template says where the badge's page is. A private badge has none. */
export function namesPage({ subject, body }: LetterTemplate): boolean {
  return /\{url\}/.test(subject + body);
}

/** A text with what a function gives for each variable. */
export function fillIn(text: string, valueFor: (variable: Variable) => string): string {
  return text.replace(IN_BRACES, (found, word: string) => (isVariable(word) ? valueFor(word) : found));
}

function isVariable(word: string): word is Variable {
  return (VARIABLES as readonly string[]).includes(word);
}
