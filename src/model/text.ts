import { z } from 'zod';
import { INVISIBLE } from '../lib/invisible.ts';
import { breakForm, breakRule } from './rule.ts';

/** What is said of a control character. */
export const CONTROL_FAULT = {
  field: 'text',
  rule: 'contains an invisible control character',
  hint: 'Delete the text and type it again.',
} as const;

/**
 * Control characters other than tabs and line ends. Older canonizers (URDNA2015) write them in their own way, so that
 * a badge with one in it would not verify there.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A line of text as a person writes it: trimmed, never empty, without control characters. */
export const line = z
  .string()
  .max(500, { abort: true })
  .check((context) => {
    const text = context.value.trim();
    if (text === '') breakRule(context, 'content/empty-text', { field: 'text' });
    else if (text.includes('\n')) breakForm(context, 'text', 'must stand on one line');
    else if (INVISIBLE.test(text)) breakRule(context, 'content/malformed', CONTROL_FAULT);
  })
  .meta({ pattern: '\\S' })
  .transform((text) => text.trim());

/** Markdown (CommonMark). HTML in it is shown as text, never interpreted. */
export const markdown = z
  .string()
  .max(20_000, { abort: true })
  .check((context) => {
    if (context.value.trim() === '') breakRule(context, 'content/empty-text', { field: 'text' });
    if (CONTROL.test(context.value)) breakRule(context, 'content/malformed', CONTROL_FAULT);
  })
  .meta({ pattern: '\\S' })
  .transform((text) => text.trim());

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const COLOR = /^#[0-9a-fA-F]{6}$/;

/** A language tag of BCP 47: `en`, `pt-BR`, `ar`. */
export const languageTag = z
  .string()
  .max(35, { abort: true })
  .check((context) => {
    if (LANGUAGE_TAG.test(context.value)) return;
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
