import { z } from 'zod';
import { breakRule } from './rule.ts';

/** A line of text as a person writes it: trimmed, never empty, without control characters. */
export const line = z
  .string()
  .max(500, { abort: true })
  .check((context) => {
    if (context.value.trim() === '') breakRule(context, 'content/empty-text', { field: 'text' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    if (/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(context.value)) {
      breakRule(context, 'content/malformed', {
        field: 'text',
        rule: 'contains an invisible control character',
        hint: 'Delete the text and type it again.',
      });
    }
  })
  .transform((text) => text.trim());

/** Markdown (CommonMark). HTML in it is shown as text, never interpreted. */
export const markdown = z
  .string()
  .max(20_000, { abort: true })
  .check((context) => {
    if (context.value.trim() === '') breakRule(context, 'content/empty-text', { field: 'text' });
  })
  .transform((text) => text.trim());

/** A language tag of BCP 47: `en`, `pt-BR`, `ar`. */
export const languageTag = z
  .string()
  .max(35, { abort: true })
  .check((context) => {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(context.value)) {
      breakRule(context, 'content/malformed', {
        field: 'language',
        rule: 'is not a language tag',
        hint: 'Write it as in en, de, pt-BR.',
      });
    }
  });

/** A six-digit colour, `#1f4e79`. */
export const color = z.string().check((context) => {
  if (!/^#[0-9a-fA-F]{6}$/.test(context.value))
    breakRule(context, 'content/not-a-color', { found: context.value });
});
