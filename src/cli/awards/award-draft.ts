import { hashEmail } from '../../credential/recipient.ts';
import { writeYaml } from '../../load/write-yaml.ts';
import type { AwardInput } from '../../model/award.ts';
import { ADDED_FIELDS, type AwardField, type StatedFields } from '../../model/award-fields.ts';
import { awardSchemaLine } from '../../model/new-award.ts';

/** What somebody says about a new award, before it is a file. Its plain address becomes a hash and goes nowhere else. */
export interface AwardDraft extends StatedFields {
  readonly achievement: string;
  /** `YYYY-MM-DD`, or a time with its offset. */
  readonly date: string;
  /** Other identities, in the clear: they are published. */
  readonly identifiers?: NonNullable<AwardInput['recipient']>['identifiers'];
  /** An address that somebody else hashed, where the plain one is not known. */
  readonly hashed?: Pick<NonNullable<AwardInput['recipient']>, 'email' | 'salt'> | undefined;
}

/** The draft as the data of a file, its address hashed with a salt. */
export function awardInput(draft: AwardDraft, salt: string): AwardInput {
  const { achievement, name, email, id, date, identifiers } = draft;
  const hashed = email === undefined ? (draft.hashed ?? {}) : { email: hashEmail(email, salt), salt };
  return { achievement, recipient: { name, ...hashed, id, identifiers }, date, ...addedFields(draft) };
}

/** The text of an award's file: its schema for editors, then the data in the order people expect. */
export function awardText(data: AwardInput, file: string): string {
  return awardSchemaLine(file) + writeYaml(data);
}

const IN_FILE: readonly (readonly [string, AwardField])[] = Object.entries<AwardField>(ADDED_FIELDS).toSorted(
  ([, a], [, b]) => Number(a.isLast ?? false) - Number(b.isLast ?? false),
);

function addedFields(draft: AwardDraft): Partial<AwardInput> {
  const values = new Map<string, string | readonly string[] | undefined>(Object.entries(draft));
  return Object.fromEntries(
    IN_FILE.map(([name, { toFile = (text: string) => text }]) => {
      const value = values.get(name);
      return [name, typeof value === 'string' ? toFile(value) : value?.map((each) => toFile(each))];
    }),
  );
}
