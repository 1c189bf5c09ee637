import { type Check, check } from '../answers.ts';
import { idOf, isObject, listOf, type UnknownRecord } from '../json.ts';
import { PLAIN_LIMITS } from '../limits.ts';
import type { Session } from '../session.ts';
import { fetchStatusDocument } from './status-list.ts';

/**
 * What a 1EdTechRevocationList says about a credential [VCRL 1.0]: plain JSON at the address the signed
 * credential names, with the ids of what was revoked. Only ever read, never issued.
 */
export async function checkRevocationListEntry(
  entry: UnknownRecord,
  credential: UnknownRecord,
  session: Session,
): Promise<Check> {
  if (typeof entry.id !== 'string') return check('status/entry-malformed');
  const fetched = await fetchStatusDocument(entry.id, session, PLAIN_LIMITS);
  if (!fetched.ok) return fetched.check;
  const { issuer, revokedCredential } = fetched.value;
  if (idOf(issuer) !== idOf(credential.issuer)) return check('status/list-other-issuer');
  const entries = listOf(revokedCredential);
  if (!entries.every(isRevocation)) return check('status/list-malformed');
  const revoked = entries.some(({ id, revoked = true }) => id === credential.id && revoked);
  return check(revoked ? 'status/revoked' : 'status/clear');
}

function isRevocation(value: unknown): value is UnknownRecord {
  if (!isObject(value) || typeof value.id !== 'string') return false;
  return value.revoked === undefined || typeof value.revoked === 'boolean';
}
