import type { Messages } from '../i18n/messages.ts';
import type { DateTime } from '../lib/date-time.ts';
import { type Issuer, mayKeySign } from '../model/issuer.ts';
import type { IssuerKey } from '../model/issuer-key.ts';
import { day, row } from './definition-rows.ts';

/** One public key of an issuer with its history. */
export type KeyView = ReturnType<typeof keyViews>[number];

export function keyViews(issuer: Issuer, now: DateTime, words: Messages) {
  const say = words.issuer;
  return issuer.keys.map((key) => ({
    publicKey: key.publicKey.name,
    /** What it is good for, in words. */
    standing: standingOf(key, now, words),
    rows: [
      ...row(say.made, day(key.created)),
      ...row(mayKeySign(key, now) ? say.signsUntil : say.signedUntil, day(key.expires)),
      ...row(say.revoked, day(key.revoked)),
    ],
  }));
}

function standingOf(key: IssuerKey, now: DateTime, { issuer }: Messages): string {
  if (key.revoked !== undefined) return issuer.keyRevoked;
  return mayKeySign(key, now) ? issuer.keyInUse : issuer.keyRetired;
}
