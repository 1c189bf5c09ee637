import { hashEmail } from '../../credential/recipient.ts';
import { definedMembers } from '../../lib/defined-members.ts';
import { writeYaml } from '../../load/write-yaml.ts';
import type { AwardInput } from '../../model/award.ts';
import { AWARD_SCHEMA_LINE } from '../../model/new-award.ts';
import type { Visibility } from '../../model/visibility.ts';

/** What somebody says about a new award, before it is a file. */
export interface AwardDraft {
  readonly achievement: string;
  /** `YYYY-MM-DD`, or a time with its offset. */
  readonly date: string;
  readonly name?: string | undefined;
  /** The plain address. It becomes a hash and goes nowhere else. */
  readonly email?: string | undefined;
  /** A DID or web address of the recipient. */
  readonly recipientId?: string | undefined;
  readonly expires?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly narrative?: string | undefined;
  readonly role?: string | undefined;
  readonly term?: string | undefined;
  readonly licenseNumber?: string | undefined;
  readonly visibility?: Visibility | undefined;
}

/** The draft as the data of a file, its address hashed with a salt. Members that say nothing are left out. */
export function awardInput(draft: AwardDraft, salt: string): AwardInput {
  const { achievement, name, email, recipientId, date } = draft;
  const hashed = email === undefined ? {} : { email: hashEmail(email, salt), salt };
  return definedMembers({
    achievement,
    recipient: definedMembers({ name, ...hashed, id: recipientId }),
    date,
    expires: draft.expires,
    role: draft.role,
    term: draft.term,
    licenseNumber: draft.licenseNumber,
    evidence: draft.evidence?.map((url) => ({ url })),
    narrative: draft.narrative,
    visibility: draft.visibility,
  });
}

/** The text of an award's file: its schema for editors, then the data in the order people expect. */
export function awardText(data: AwardInput): string {
  return AWARD_SCHEMA_LINE + writeYaml(data);
}
