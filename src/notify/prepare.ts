import { createHash } from 'node:crypto';
import { formatDay } from '../lib/language.ts';
import { shownDates } from '../lib/shown-dates.ts';
import { achievementOf, issuerOf, type Site } from '../model/site.ts';
import { writeLetter } from './letter.ts';
import type { MailAttachment, Notification, ReadyLetter } from './notification.ts';
import { readPrivateBadge } from './private-badge.ts';
import type { Presence } from './published-badge.ts';
import type { Templates } from './read-template.ts';
import type { NotifyResult } from './result.ts';
import { namesPage } from './template.ts';

/** What a letter is made from. */
export interface LetterSource {
  readonly root: string;
  readonly site: Site;
  readonly templates: Templates;
  readonly askPage: (notification: Notification) => Promise<Presence>;
}

/** The letter about an award, once it is certain that its recipient will find the badge; else why there is none. */
export async function prepareLetter(
  notification: Notification,
  preparing: LetterSource,
): Promise<ReadyLetter | Exclude<NotifyResult, { kind: 'told' }>> {
  if (notification.url === undefined) return prepareAttached(notification, preparing);
  const presence = await preparing.askPage(notification);
  switch (presence.kind) {
    case 'missing':
      return { kind: 'stuck', reason: 'not-published', detail: `HTTP status ${presence.status}` };
    case 'other':
      return { kind: 'stuck', reason: 'other-badge' };
    case 'unreachable':
      return { kind: 'waiting', reason: 'unreachable', detail: presence.reason };
    default:
      return compose(notification, [], preparing);
  }
}

async function prepareAttached(
  notification: Notification,
  preparing: LetterSource,
): Promise<ReadyLetter | Exclude<NotifyResult, { kind: 'told' }>> {
  if (namesPage(preparing.templates.attached)) return { kind: 'stuck', reason: 'letter-needs-page' };
  const files = await readPrivateBadge(preparing.root, preparing.site, notification);
  if (files === undefined) return { kind: 'stuck', reason: 'no-private-files' };
  return compose(notification, files, preparing);
}

function compose(
  notification: Notification,
  attachments: readonly MailAttachment[],
  { site, templates }: LetterSource,
): ReadyLetter {
  const template = notification.url === undefined ? templates.attached : templates.page;
  const { award } = notification;
  const letter = writeLetter(template, {
    name: notification.name,
    achievement: achievementOf(site, award).name,
    issuer: issuerOf(site, award).name,
    date: formatDay(shownDates(award).awarded, template.language),
    url: notification.url,
    site: site.config.title,
  });
  return { notification, letter, attachments, messageId: messageIdOf(notification, template.name, site) };
}

function messageIdOf({ badge }: Notification, template: string, { config }: Site): string {
  const digest = createHash('sha256').update(`${template}\n${badge}`).digest('hex').slice(0, 32);
  return `<${digest}@${new URL(config.site).hostname}>`;
}
