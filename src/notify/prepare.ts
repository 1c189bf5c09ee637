import { createHash } from 'node:crypto';
import { formatDay } from '../lib/language.ts';
import { achievementOf, issuerOf, type Site } from '../model/site.ts';
import { writeLetter } from './letter.ts';
import type { MailAttachment, ReadyLetter, Telling } from './notification.ts';
import { readPrivateBadge } from './private-badge.ts';
import type { Presence } from './published-badge.ts';
import type { Templates } from './read-template.ts';
import type { Fate } from './result.ts';
import { namesPage } from './template.ts';

/** What a letter is made from. */
export interface Preparing {
  readonly root: string;
  readonly site: Site;
  readonly templates: Templates;
  readonly askPage: (telling: Telling) => Promise<Presence>;
}

/** The letter about an award, once it is certain that its recipient will find the badge; else why there is none. */
export async function prepareLetter(
  telling: Telling,
  preparing: Preparing,
): Promise<ReadyLetter | Exclude<Fate, { kind: 'told' }>> {
  if (telling.url === undefined) return prepareAttached(telling, preparing);
  const presence = await preparing.askPage(telling);
  switch (presence.kind) {
    case 'missing':
      return { kind: 'stuck', reason: 'not-published', detail: `HTTP status ${presence.status}` };
    case 'other':
      return { kind: 'stuck', reason: 'other-badge' };
    case 'unreachable':
      return { kind: 'waiting', reason: 'unreachable', detail: presence.reason };
    default:
      return compose(telling, [], preparing);
  }
}

async function prepareAttached(
  telling: Telling,
  preparing: Preparing,
): Promise<ReadyLetter | Exclude<Fate, { kind: 'told' }>> {
  if (namesPage(preparing.templates.attached)) return { kind: 'stuck', reason: 'letter-needs-page' };
  const files = await readPrivateBadge(preparing.root, preparing.site, telling);
  if (files === undefined) return { kind: 'stuck', reason: 'no-private-files' };
  return compose(telling, files, preparing);
}

function compose(
  telling: Telling,
  attachments: readonly MailAttachment[],
  { site, templates }: Preparing,
): ReadyLetter {
  const template = telling.url === undefined ? templates.attached : templates.page;
  const { award } = telling;
  const letter = writeLetter(template, {
    name: telling.name,
    achievement: achievementOf(site, award).name,
    issuer: issuerOf(site, award).name,
    date: formatDay(award.awarded, template.language),
    url: telling.url,
    site: site.config.title,
  });
  return { telling, letter, attachments, messageId: messageIdOf(telling, template.name, site) };
}

function messageIdOf({ badge }: Telling, template: string, { config }: Site): string {
  const digest = createHash('sha256').update(`${template}\n${badge}`).digest('hex').slice(0, 32);
  return `<${digest}@${new URL(config.site).hostname}>`;
}
