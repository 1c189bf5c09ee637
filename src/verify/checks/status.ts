import { type Check, check } from '../answers.ts';
import { idOf, isObject, listOf, type UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Session } from '../session.ts';
import { checkBitstringEntry } from '../status/bitstring-entry.ts';
import { checkRevocationListEntry } from '../status/revocation-list.ts';

/** Whether the issuer has taken the credential back, by every entry it has [OB 3.0 §9.1, step 4]. */
export async function checkStatus(credential: UnknownRecord, session: Session): Promise<Check[]> {
  const entries = listOf(credential.credentialStatus);
  if (entries.length === 0) return [check('status/none')];
  if (entries.length > LIMITS.statusEntries) return [check('status/too-many')];
  return Promise.all(entries.map((entry) => checkEntry(entry, credential, session)));
}

async function checkEntry(entry: unknown, credential: UnknownRecord, session: Session): Promise<Check> {
  if (!isObject(entry)) return check('status/entry-malformed');
  switch (listOf(entry.type)[0]) {
    case 'BitstringStatusListEntry':
      return checkBitstringEntry(entry, idOf(credential.issuer) ?? '', session);
    case '1EdTechRevocationList':
      return checkRevocationListEntry(entry, credential, session);
    default:
      return check('status/type-not-supported');
  }
}
