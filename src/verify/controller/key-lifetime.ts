import type { BadgeAnswerCode } from '../answers.ts';
import { dateTimeStampOf } from '../date-time-stamp.ts';
import type { UnknownRecord } from '../json.ts';
import type { Session } from '../session.ts';

/**
 * What a key's own dates hold against a signature [CID §2.2]. Whoever has a stolen key can date a signature as
 * they like, so a revoked key is good for nothing, whenever it is said to have signed. One that has merely
 * expired is good for what it signed before. A date that cannot be read counts against the key.
 */
export function lifetimeFault(
  method: UnknownRecord,
  proof: UnknownRecord,
  { now }: Session,
): BadgeAnswerCode | undefined {
  const revoked = dateTimeStampOf(method.revoked);
  if (method.revoked !== undefined && (revoked === undefined || revoked <= now)) return 'issuer-key/revoked';
  const expires = dateTimeStampOf(method.expires);
  const signed = dateTimeStampOf(proof.created) ?? now;
  if (method.expires !== undefined && (expires === undefined || expires < signed))
    return 'issuer-key/expired';
  return undefined;
}
