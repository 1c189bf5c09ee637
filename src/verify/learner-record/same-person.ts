import { addressSpellings } from '../../lib/address-spellings.ts';
import { sha256Hex } from '../../lib/sha256.ts';
import type { BadgeAnswerCode } from '../answers.ts';
import { isObject, listOf, type UnknownRecord } from '../json.ts';

/**
 * Whether the subject of a record and that of a badge in it are one person, as far as both say. Names tell nothing: two
 * people may share one, and one person may write theirs in two ways. Two hashes with salts of their own cannot be compared.
 */
export async function comparePersons(record: UnknownRecord, badge: UnknownRecord): Promise<BadgeAnswerCode> {
  const answers = await Promise.all(
    identitiesOf(record).flatMap((a) => identitiesOf(badge).map((b) => compare(a, b))),
  );
  if (typeof record.id === 'string' && typeof badge.id === 'string') answers.push(record.id === badge.id);
  if (answers.includes(true)) return 'recipient/same-person';
  return answers.includes(false) ? 'recipient/other-person' : 'recipient/person-unknown';
}

function identitiesOf({ identifier }: UnknownRecord): readonly UnknownRecord[] {
  return listOf(identifier)
    .filter(isObject)
    .filter(({ identityType }) => identityType !== 'name');
}

/** Whether two identities are one; undefined where that cannot be known. */
async function compare(a: UnknownRecord, b: UnknownRecord): Promise<boolean | undefined> {
  if (a.identityType !== b.identityType) return undefined;
  if (a.hashed === true && b.hashed === true)
    return a.salt === b.salt && isHash(a) ? hashOf(a) === hashOf(b) : undefined;
  if (b.hashed === true) return isHash(b) ? isHashOf(b, a) : undefined;
  if (a.hashed === true) return isHash(a) ? isHashOf(a, b) : undefined;
  return spellingsOf(a).some((spelling) => spellingsOf(b).includes(spelling));
}

const isHash = (identity: UnknownRecord) => hashOf(identity).startsWith('sha256$');
const hashOf = ({ identityHash }: UnknownRecord) => String(identityHash).toLowerCase();

function spellingsOf({ identityType, identityHash }: UnknownRecord): readonly string[] {
  const stated = String(identityHash);
  return identityType === 'emailAddress' ? addressSpellings(stated) : [stated];
}

async function isHashOf(hashed: UnknownRecord, plain: UnknownRecord): Promise<boolean> {
  const salt = typeof hashed.salt === 'string' ? hashed.salt : '';
  const hashes = await Promise.all(spellingsOf(plain).map((spelling) => sha256Hex(spelling + salt)));
  return hashes.some((hash) => hashOf(hashed) === `sha256$${hash}`);
}
