import { z } from 'zod';
import { type Problem, problem } from '../errors/index.ts';
import type { DateTime } from '../lib/date-time.ts';
import { lastDay } from './date.ts';
import { breakForm } from './rule.ts';
import { languageTag } from './text.ts';
import { webUrl } from './uri.ts';

/** Where to write or call [RFC 9116 §2.5.3]. An e-mail address stands here because the owner wants it published. */
const contact = z
  .string()
  .max(2_000, { abort: true })
  .check((context) => {
    if (isContact(context.value)) return;
    const hint = 'Write https://club.example/security, mailto: and an e-mail address, or tel:+351210000000.';
    breakForm(context, 'contact', 'is no address that security.txt can have', { hint });
  })
  .meta({ pattern: '^(https://|mailto:|tel:)' });

const httpsUrl = webUrl
  .check((context) => {
    if (!context.value.startsWith('https://')) breakForm(context, 'address', 'must begin with https://');
  })
  .meta({ pattern: '^https://' });

/** What security.txt says [RFC 9116]: whom to tell of a weakness. */
export const security = z.strictObject({
  contact: z
    .array(contact)
    .min(1)
    .describe('Where to report a weakness, in order of preference: [https://club.example/security]'),
  expires: lastDay.describe('Until when this may be relied on: at most a year ahead'),
  policy: httpsUrl.optional().describe('How reports are dealt with'),
  encryption: httpsUrl.optional().describe('Where a key to encrypt reports with is'),
  acknowledgments: httpsUrl.optional().describe('Where those who reported are thanked'),
  languages: z.array(languageTag).min(1).optional().describe('Languages of reports: [en, pt]'),
});
export type Security = z.output<typeof security>;

/** Why a site publishes no security.txt although it has one to publish: both are warnings. */
export function checkSecurity(site: string, { expires }: Security, now: DateTime): Problem[] {
  const at = { file: 'content/site.yaml', path: ['security'] };
  const { pathname } = new URL(site);
  return [
    ...(pathname === '/'
      ? []
      : [problem('content/security-below-path', { path: pathname }, { ...at, atKey: true })]),
    ...(expires > now
      ? []
      : [problem('content/security-expired', { expires }, { ...at, path: [...at.path, 'expires'] })]),
  ];
}

function isContact(text: string): boolean {
  if (/^mailto:[^\s@<>"]+@[^\s@<>"]+$/.test(text) || /^tel:\+?[0-9().-]+$/.test(text)) return true;
  return text.startsWith('https://') && webUrl.safeParse(text).success;
}
