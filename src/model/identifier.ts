import { z } from 'zod';
import { IDENTIFIER_TYPES } from '../lib/open-badges-vocabulary.ts';
import { breakForm } from './rule.ts';
import { line } from './text.ts';

/** A member of a published list, or an own word that begins with `ext:`. */
export function enumOrExtension<const Names extends readonly string[]>(names: Names) {
  return z.union([z.enum(names), z.templateLiteral(['ext:', z.string().regex(/^[A-Za-z0-9._-]+$/)])]);
}

const identifierType = enumOrExtension(IDENTIFIER_TYPES);

/** An identifier given by somebody else: a course code, a register number [OB 3.0 IdentifierEntry]. */
export const identifierEntry = z.strictObject({
  identifier: line.describe('The identifier itself'),
  type: identifierType.describe('What kind of identifier it is'),
});

/** `sha256$…` or `md5$…` in hexadecimal [OB 3.0 IdentityHash]. */
export const HASH_PATTERN = /^(sha256\$[0-9a-fA-F]{64}|md5\$[0-9a-fA-F]{32})$/;

/** A recipient's identity by something other than e-mail [OB 3.0 IdentityObject]. */
export const recipientIdentifier = z
  .strictObject({
    type: identifierType.describe('What kind of identifier it is'),
    value: line.optional().describe('The identifier in the clear: it will be published'),
    hash: z
      .string()
      .meta({ pattern: HASH_PATTERN.source })
      .optional()
      .describe('sha256$… of the identifier followed by the salt'),
    salt: line.optional().describe('The salt that was appended before hashing'),
  })
  .check((context) => {
    const { value, hash, type } = context.value;
    if ((value === undefined) === (hash === undefined)) {
      breakForm(context, 'identifiers', 'needs either "value" or "hash"');
    }
    if (hash !== undefined && !HASH_PATTERN.test(hash)) {
      breakForm(context, 'hash', 'is not sha256$ and 64 hexadecimal digits', { path: ['hash'] });
    }
    if (type === 'emailAddress') {
      const hint = 'Write it as "email" of the recipient.';
      breakForm(context, 'type', 'emailAddress has a field of its own', { hint, path: ['type'] });
    }
  });
export type RecipientIdentifier = z.output<typeof recipientIdentifier>;
