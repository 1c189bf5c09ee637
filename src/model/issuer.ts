import { z } from 'zod';
import type { DateTime } from '../lib/date-time.ts';
import { issuerDrawing } from './drawing.ts';
import type { IssuerId } from './id.ts';
import { image, type LoadedImage } from './image.ts';
import { type IssuerKey, issuerKeySchema, readIssuerKey } from './issuer-key.ts';
import { profileFields, relatedProfile } from './profile.ts';
import { breakRule } from './rule.ts';
import { color } from './text.ts';

/** Front matter of `content/issuers/ID.md` [OB 3.0 Profile]; the text below it is the description. */
export const issuerFileSchema = z.strictObject({
  ...profileFields,
  image: image.optional().describe('The logo'),
  color: color.optional().describe('The accent of its pages and drawn badges: "#1f4e79"'),
  drawing: issuerDrawing.optional().describe('How its badges are drawn'),
  parentOrg: relatedProfile.optional().describe('The organisation it belongs to'),
  rootDid: z.boolean().optional().describe('Whether this issuer is the host itself (did:web:HOST)'),
  keys: z
    .array(issuerKeySchema)
    .max(100)
    .check((context) => {
      const keys = context.value.map((key) => readIssuerKey(key)[0]?.publicKey.name);
      for (const [index, key] of keys.entries()) {
        if (key === undefined || keys.indexOf(key) === index) continue;
        const field = context.value[index]?.jwk ? 'jwk' : 'publicKeyMultibase';
        breakRule(context, 'content/duplicate-key', { key }, [index, field]);
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
