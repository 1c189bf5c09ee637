import { type Check, check } from '../answers.ts';
import { hasType, idOf, isObject, listOf, type UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Session } from '../session.ts';
import { checkBitstringEntry } from '../status/bitstring-entry.ts';

/** Whether the issuer has taken the credential back, by every entry it has [OB 3.0 §9.1, step 4]. */
export async function checkStatus(credential: UnknownRecord, session: Session): Promise<Check[]> {
  const entries = listOf(credential.credentialStatus);
  if (entries.length === 0) return [check('status/none')];
  if (entries.length > LIMITS.statusEntries) return [check('status/too-many')];
  if (isAmbiguous(entries)) return [check('status/entry-ambiguous')];
  return consistent(await Promise.all(entries.map((entry) => checkEntry(entry, credential, session))));
}

/** That one list is clear is no good news beside another that is not. */
function consistent(checks: readonly Check[]): Check[] {
  const others = checks.filter(({ code }) => code !== 'status/clear');
  return others.some(({ result }) => result !== 'warning') ? others : [...checks];
}

async function checkEntry(entry: unknown, credential: UnknownRecord, session: Session): Promise<Check> {
  if (!isObject(entry)) return check('status/entry-malformed');
  if (BITSTRING_ENTRIES.some((type) => hasType(entry, type)))
    return checkBitstringEntry(entry, idOf(credential.issuer) ?? '', session);
  if (hasType(entry, '1EdTechRevocationList')) {
    const { checkRevocationListEntry } = await import('../rarely.ts');
    return checkRevocationListEntry(entry, credential, session);
  }
  return check('status/type-not-supported');
}

/** Bitstring Status List 1.0, and the draft that it grew out of: the same but for its vocabulary. */
const BITSTRING_ENTRIES = ['BitstringStatusListEntry', 'StatusList2021Entry'] as const;

/** Entries of one id are one thing to a signature: their places and lists could be exchanged. */
function isAmbiguous(entries: readonly unknown[]): boolean {
  const ids = entries.flatMap((entry) => (isObject(entry) ? (idOf(entry) ?? []) : []));
  return new Set(ids).size < ids.length;
}
