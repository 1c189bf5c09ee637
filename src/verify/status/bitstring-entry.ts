import { type BadgeAnswerCode, type Check, check } from '../answers.ts';
import type { UnknownRecord } from '../json.ts';
import type { Session } from '../session.ts';
import { bitAt } from './bitstring.ts';
import type { StatusList } from './genuine-status-list.ts';
import { fetchStatusList } from './status-list.ts';

/** A bit that is set, by what the list is for [BSL §2.1 statusPurpose]. */
const MEANINGS: Readonly<Record<string, BadgeAnswerCode>> = {
  revocation: 'status/revoked',
  suspension: 'status/suspended',
  refresh: 'status/update-available',
};

const DECIMAL = /^(0|[1-9]\d{0,15})$/;

/** What a status list says about a credential [BSL §3.2]. */
export async function checkBitstringEntry(
  entry: UnknownRecord,
  issuerId: string,
  session: Session,
): Promise<Check> {
  const { statusPurpose, statusListCredential: url, statusListIndex } = entry;
  const index = indexOf(statusListIndex);
  if (typeof statusPurpose !== 'string' || typeof url !== 'string' || index === undefined) {
    return check('status/entry-malformed');
  }
  const meaning = Object.hasOwn(MEANINGS, statusPurpose) ? MEANINGS[statusPurpose] : undefined;
  const wide = entry.statusSize !== undefined && entry.statusSize !== 1 && entry.statusSize !== '1';
  if (!meaning || wide) return check('status/purpose-not-supported');
  const list = await fetchStatusList(url, issuerId, session);
  if (!list.ok) return list.check;
  if (!list.value.purposes.includes(statusPurpose)) return check('status/list-purpose-differs');
  return check(answer(list.value, url, index, meaning));
}

/**
 * A set bit counts wherever it is found. A clear one counts only in the very list the credential names: whoever
 * serves the file could otherwise put another genuine list of the issuer's there.
 */
function answer(list: StatusList, url: string, index: number, meaning: BadgeAnswerCode): BadgeAnswerCode {
  const bit = bitAt(list.bits, index);
  if (bit === undefined) return 'status/index-out-of-range';
  if (bit) return meaning;
  return list.id === undefined || list.id === url ? 'status/clear' : 'status/list-differs';
}

/** A place in a list: digits, as text or number. */
function indexOf(stated: unknown): number | undefined {
  if (typeof stated !== 'string' && typeof stated !== 'number') return undefined;
  return DECIMAL.test(String(stated)) ? Number(stated) : undefined;
}
