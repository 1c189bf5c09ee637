import type { Definitions } from './definition.ts';
import { shortQuoted } from './printable.ts';

/** Hosted badges of Open Badges 2.0, where a site asks for them. */
export const hostedErrors = {
  'hosted/issuer-lacks': (v: { field: string }) => [
    `this issuer needs ${shortQuoted(v.field)}: Open Badges 2.0 demands it of whoever issues`,
    `Add a line "${v.field}: …", or leave open-badges-2 out of "formats" in content/site.yaml.`,
  ],
  'hosted/no-address': () => [
    'there will be no Open Badges 2.0 form of this award: it has no hashed e-mail address',
    'Nothing needs to be done. With the recipient’s address there is one: npx lanyard award … --email ADDRESS.',
    'warning',
  ],
  'hosted/other-issuer': (v: { issuer: string; other: string }) => [
    `there will be no Open Badges 2.0 form of this award: ${shortQuoted(v.issuer)} issues it, and its achievement belongs to ${shortQuoted(v.other)}`,
    'Nothing needs to be done. Open Badges 2.0 knows one issuer only: that of the achievement.',
    'warning',
  ],
} satisfies Definitions;
