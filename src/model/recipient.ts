import { z } from 'zod';
import { isEmailAddress } from '../lib/email-address.ts';
import { HASH_PATTERN, recipientIdentifier } from './identifier.ts';
import { breakForm, breakRule } from './rule.ts';
import { line } from './text.ts';
import { uri } from './uri.ts';

/** The fewest random bits a salt must be able to hold. */
const SALT_BITS = 128;

/** Who holds an award. Whatever stands here is published, but a plain e-mail address never is. */
export const recipient = z
  .strictObject({
    name: line.optional().describe('Published only because it stands here'),
    email: z
      .string()
      .max(254, { abort: true })
      .optional()
      .describe('The hashed address, sha256$…; made by "lanyard award"'),
    salt: line.optional().describe('The salt of the hashed address; made by "lanyard award"'),
    id: uri.optional().describe('A DID or web address of the recipient'),
    identifiers: z
      .array(recipientIdentifier)
      .min(1)
      .optional()
      .describe('Other identities: a student number'),
  })
  .check((context) => {
    const { name, email, salt, id, identifiers } = context.value;
    if (email === undefined && id === undefined && identifiers === undefined) {
      const lacks = name === undefined ? 'content/recipient-empty' : 'content/recipient-name-only';
      breakRule(context, lacks, undefined);
    }
    if (email !== undefined) checkEmail(context, email, salt);
  });
export type Recipient = z.output<typeof recipient>;

function checkEmail(context: z.core.ParsePayload, email: string, salt: string | undefined): void {
  if (isEmailAddress(email)) return; // refused or hashed later, as site.yaml says
  if (!HASH_PATTERN.test(email)) {
    const hint = 'Run "npx lanyard award" to have it made.';
    breakForm(context, 'email', 'is not sha256$ and 64 hexadecimal digits', { hint, path: ['email'] });
  } else if (salt === undefined) {
    breakRule(context, 'content/salt-missing', undefined, ['email']);
  } else if (saltBits(salt) < SALT_BITS) {
    breakRule(context, 'content/salt-short', { bits: saltBits(salt) }, ['salt']);
  }
}

/** The most random bits a salt of this length and alphabet can hold. */
function saltBits(salt: string): number {
  const bitsPerLetter = /^[0-9a-f]+$/i.test(salt) ? 4 : /^[a-z2-7]+$/.test(salt) ? 5 : 6;
  return salt.length * bitsPerLetter;
}
