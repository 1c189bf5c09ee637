import { paths, urlOf } from '../credential/urls.ts';
import { parseJson } from '../lib/json.ts';
import type { Presenter } from '../verify/checks/compare-recipient.ts';
import { checkRecipient } from '../verify/checks/recipient.ts';
import type { DocumentFetcher, FetchedDocument } from '../verify/document-fetcher.ts';
import { isObject } from '../verify/json.ts';
import type { Notification } from './notification.ts';

/** Whether a badge is there for its recipient to see. */
export type Presence =
  | { readonly kind: 'there' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** What is published there is another badge, or somebody else's. */
  | { readonly kind: 'other' };

const MAX_BYTES = 1024 * 1024;

/** Asks the live site for a badge's page and credential: this award's, and given to this recipient. */
export async function findPublished(
  notification: Notification,
  site: string,
  fetch: DocumentFetcher,
): Promise<Presence> {
  const page = await fetch(notification.badge, { accept: 'text/html', maxBytes: MAX_BYTES });
  if (page.kind !== 'found') return absence(page);
  const json = urlOf(site, paths.badgeJson(notification.award.id));
  const credential = await fetch(json, { accept: 'application/ld+json', maxBytes: MAX_BYTES });
  if (credential.kind !== 'found') return absence(credential);
  return (await isBadgeOf(notification, credential.bytes)) ? { kind: 'there' } : { kind: 'other' };
}

function absence(document: Exclude<FetchedDocument, { kind: 'found' }>): Presence {
  if (document.kind === 'missing') return document;
  return { kind: 'unreachable', reason: document.kind === 'offline' ? 'offline' : document.reason };
}

/** Whether bytes are the credential of an award, and say that it was given to the addressee. */
export async function isBadgeOf(notification: Notification, bytes: Uint8Array): Promise<boolean> {
  const credential = parseJson(new TextDecoder().decode(bytes));
  if (!isObject(credential) || credential.id !== notification.badge) return false;
  const checks = await Promise.all(
    presentersOf(notification).map((presenter) => checkRecipient(credential, presenter)),
  );
  return checks.flat().some(({ code }) => code === 'recipient/matches');
}

function presentersOf({ addressee }: Notification): Presenter[] {
  const byId = addressee.ids.map((recipientId) => ({ recipientId }));
  return [{ recipientEmail: addressee.address }, ...byId];
}

/** So many badges in a row that cannot be reached, and the site is taken to be down. */
const ENOUGH = 3;

/** Asks for one badge after the other; a site that is down is not asked for each. */
export function createPresenceCheck(
  site: string,
  fetch: DocumentFetcher,
): (notification: Notification) => Promise<Presence> {
  let unreachable = 0;
  let last: Presence | undefined;
  return async (notification) => {
    if (unreachable >= ENOUGH && last !== undefined) return last;
    const presence = await findPublished(notification, site, fetch);
    unreachable = presence.kind === 'unreachable' ? unreachable + 1 : 0;
    last = presence;
    return presence;
  };
}
