import { z } from 'zod';
import type { ErrorValues } from '../errors/index.ts';
import { CONTROL, INVISIBLE } from '../lib/invisible.ts';
import { isLanguageTag } from '../lib/language.ts';
import { breakForm, breakRule } from './rule.ts';

/** What is said of the first character of a text that nobody can see; undefined where a pattern finds none. */
export function invisibleFault(text: string, pattern: RegExp): ErrorValues<'content/malformed'> | undefined {
  const character = pattern.exec(text)?.[0];
  if (character === undefined) return undefined;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    field: 'text',
    rule: `contains a character that nobody can see, U+${code}`,
    hint: 'Delete the text and type it again: it came along with a copy, or from a damaged file.',
  };
}

function refuseInvisible(context: z.core.ParsePayload<string>, pattern: RegExp): void {
  const fault = invisibleFault(context.value.trim(), pattern);
  if (fault) breakRule(context, 'content/malformed', fault);
}

/** A line of text as a person writes it: trimmed, never empty, without invisible characters. */
export const line = z
  .string()
  .max(500, { abort: true })
  .check((context) => {
    const text = context.value.trim();
    if (text === '') breakRule(context, 'content/empty-text', { field: 'text' });
    else if (text.includes('\n')) breakForm(context, 'text', 'must stand on one line');
    else refuseInvisible(context, INVISIBLE);
  })
  .meta({ pattern: '\\S' })
  .transform((text) => text.trim().normalize('NFC'));

/** Markdown (CommonMark). HTML in it is shown as text, never interpreted. */
export const markdown = z
  .string()
  .max(20_000, { abort: true })
  .check((context) => {
    if (context.value.trim() === '') breakRule(context, 'content/empty-text', { field: 'text' });
    refuseInvisible(context, CONTROL);
  })
  .meta({ pattern: '\\S' })
  .transform((text) => text.trim().normalize('NFC'));

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const COLOR = /^#[0-9a-fA-F]{6}$/;

/** A language tag of BCP 47: `en`, `pt-BR`, `ar`. */
export const languageTag = z
  .string()
  .max(35, { abort: true })
  .check((context) => {
    if (LANGUAGE_TAG.test(context.value) && isLanguageTag(context.value)) return;
    breakForm(context, 'language', 'is not a language tag', { hint: 'Write it as in en, de, pt-BR.' });
  })
  .meta({ pattern: LANGUAGE_TAG.source });

/** A six-digit colour, `#1f4e79`. */
export const color = z
  .string()
  .check((context) => {
    if (!COLOR.test(context.value)) breakRule(context, 'content/not-a-color', { found: context.value });
  })
  .meta({ pattern: COLOR.source });
