import { keysOf } from '../../lib/keys-of.ts';
import { AWARD_FIELDS, type AwardField, type AwardFieldName } from '../../model/award-fields.ts';

/** What a column of a roster may give. */
export type RosterField = AwardFieldName;

export const ROSTER_FIELD_NAMES = keysOf(AWARD_FIELDS);

/** A column's name without capitals, accents, spaces and punctuation: `E-Mail address` is `emailaddress`. */
export function reduceName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The field that a column's name stands for, if any. */
export function fieldNamed(name: string): RosterField | undefined {
  const reduced = reduceName(name);
  return ROSTER_FIELD_NAMES.find((field) => {
    const { synonyms }: AwardField = AWARD_FIELDS[field];
    return reduceName(field) === reduced || synonyms.includes(reduced);
  });
}
