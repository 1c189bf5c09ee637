import type { Definitions } from './definition.ts';
import { quoted } from './printable.ts';

/** Recipients and privacy: mistakes in whom an award is for. */
export const recipientErrors = {
  'content/recipient-empty': () => [
    'the recipient has neither name, email, id nor identifiers',
    'Give at least a hashed e-mail: run "npx lanyard award" to have it made.',
  ],
  'content/recipient-name-only': () => [
    'a name alone does not say who the recipient is',
    'Open Badges needs an identifier: add "email" (as a hash), "id" or "identifiers". Run: npx lanyard award',
  ],
  'content/plain-email': (v: { file: string }) => [
    'a plain e-mail address stands in a content file',
    `Hash it in place: npx lanyard check --fix ${v.file}`,
  ],
  'content/bad-email': () => [
    'the e-mail address is not one',
    'Write one whole address, and nothing else: its hash is signed for ever.',
  ],
  'content/email-cleaned': (v: { cleanings: string }) => [
    `the e-mail address has something in it that is no part of one (${v.cleanings}); it is hashed without`,
    'See whether what is left is the address.',
    'warning',
  ],
  'content/published-email': (v: { field: string }) => [
    `${quoted(v.field)} has an e-mail address in it, which would be published`,
    'Remove it. Whom a badge belongs to is said by "email" of the recipient, as a hash.',
  ],
  'content/salt-missing': () => [
    'a hashed e-mail needs a salt',
    'Without a salt anybody can look the address up. Run: npx lanyard award',
  ],
  'content/salt-short': (v: { bits: number }) => [
    `this salt has at most ${v.bits} bits; 128 are needed`,
    'Use 32 random hexadecimal digits. Run "npx lanyard award" to have one made.',
  ],
} satisfies Definitions;
