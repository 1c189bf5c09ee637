import { z } from 'zod';
import { line } from './text.ts';

/** `content/notify.md`: what recipients are told. The front matter; the body is the letter, in Markdown. */
export const letterFileSchema = z.strictObject({
  subject: line.describe('Subject of the message, with variables: Your badge: {achievement}'),
});
