import { z } from 'zod';
import { type PublicKey, parsePublicKey } from '../keys/public-key.ts';
import type { DateTime } from '../lib/date-time.ts';
import { date } from './date.ts';
import { issuerDrawing } from './drawing.ts';
import type { IssuerId } from './id.ts';
import { image, type LoadedImage } from './image.ts';
import { profileFields, relatedProfile } from './profile.ts';
import { breakRule } from './rule.ts';
import { color } from './text.ts';

/** One public key of an issuer, with its history [CID §2.2], as a file says it. */
const issuerKey = z
  .strictObject({
    publicKeyMultibase: z
      .string()
      .meta({ pattern: '^z6Mk' })
      .transform((value, context) => {
        const key = parsePublicKey(value);
        if (key) return key;
        if (value.startsWith('z3u2')) breakRule(context, 'content/private-key', undefined);
        else breakRule(context, 'content/not-a-key', { found: value.slice(0, 60) });
        return z.NEVER;
      })
      .describe('The public key, z6Mk…; made by "lanyard keygen"'),
    created: date.optional().describe('When it was made'),
    expires: date.optional().describe('From when it no longer signs; what it signed before stays valid'),
    revoked: date
      .optional()
      .describe('When it was known or feared stolen; everything it signed becomes invalid'),
  })
  .check((context) => {
    const { created, expires } = context.value;
    if (created === undefined || expires === undefined || created <= expires) return;
    breakRule(context, 'content/dates-reversed', { first: 'created', second: 'expires' }, ['expires']);
  });

/** The same, read. */
export interface IssuerKey extends Omit<z.output<typeof issuerKey>, 'publicKeyMultibase'> {
  readonly publicKey: PublicKey;
}

/** Front matter of `content/issuers/ID.md` [OB 3.0 Profile]; the text below it is the description. */
export const issuerFileSchema = z.strictObject({
  ...profileFields,
  image: image.optional().describe('The logo'),
  color: color.optional().describe('The accent of its pages and drawn badges: "#1f4e79"'),
  drawing: issuerDrawing.optional().describe('How its badges are drawn'),
  parentOrg: relatedProfile.optional().describe('The organisation it belongs to'),
  rootDid: z.boolean().optional().describe('Whether this issuer is the host itself (did:web:HOST)'),
  keys: z
    .array(issuerKey)
    .max(100)
    .check((context) => {
      const keys = context.value.map((key) => key.publicKeyMultibase.multikey);
      for (const [index, key] of keys.entries()) {
        if (keys.indexOf(key) !== index)
          breakRule(context, 'content/duplicate-key', { key }, [index, 'publicKeyMultibase']);
      }
    })
    .optional()
    .describe('Public keys, newest first; made by "lanyard keygen"'),
});
export type IssuerFile = z.output<typeof issuerFileSchema>;

/** An issuer, checked. */
export interface Issuer extends Omit<IssuerFile, 'image' | 'keys' | 'rootDid'> {
  readonly id: IssuerId;
  /** Relative to the project. */
  readonly file: string;
  /** Markdown; empty where the author wrote none. */
  readonly description: string;
  readonly image?: LoadedImage | undefined;
  readonly rootDid: boolean;
  readonly keys: readonly IssuerKey[];
}

/** Whether a key may sign at a moment. */
export function mayKeySign(key: IssuerKey, now: DateTime): boolean {
  return key.revoked === undefined && (key.expires === undefined || now < key.expires);
}
