import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { didOf, verificationMethodOf } from '../credential/urls.ts';
import { MEDIA_TYPE } from '../lib/media-type.ts';
import { issuerOf, type Site } from '../model/site.ts';
import { isObject, listOf } from '../verify/json.ts';
import type { MailAttachment, Notification } from './notification.ts';
import { isBadgeOf } from './published-badge.ts';

/** Where a build leaves the badges that no site shows. */
const PRIVATE_FOLDER = '.lanyard/private';

/**
 * The files of a private badge: its credential and its image. Undefined where a build has not left them, or where
 * they are another award's, somebody else's, or signed with a key that is not the issuer's (a preview's).
 */
export async function readPrivateBadge(
  root: string,
  site: Site,
  notification: Notification,
): Promise<readonly MailAttachment[] | undefined> {
  const { id } = notification.award;
  const read = (ending: string) =>
    readFile(join(root, PRIVATE_FOLDER, `${id}${ending}`)).catch(() => undefined);
  const credential = await read('.jsonld');
  const image = await read('.png');
  if (!credential || !image) return undefined;
  if (!isSignedByIssuer(credential, site, notification) || !(await isBadgeOf(notification, credential)))
    return undefined;
  return [
    { filename: `${id}.png`, mediaType: MEDIA_TYPE.png, bytes: image },
    { filename: `${id}.jsonld`, mediaType: MEDIA_TYPE.credential, bytes: credential },
  ];
}

function isSignedByIssuer(credential: Uint8Array, site: Site, { award }: Notification): boolean {
  const issuer = issuerOf(site, award);
  const did = didOf(site.config.site, issuer);
  const methods = issuer.keys.map(({ publicKey }) => verificationMethodOf(did, publicKey));
  const { proof } = JSON.parse(new TextDecoder().decode(credential)) as { proof?: unknown };
  return listOf(proof).some((each) => isObject(each) && methods.includes(String(each.verificationMethod)));
}
