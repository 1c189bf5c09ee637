import type { AwardFile } from './award.ts';

/** A field of an award that a roster gives and, where it has a flag, the command line too. */
export interface AwardField {
  /** Of `lanyard award`: the flag and its help. */
  readonly flag?: readonly [flag: `--${string} <${string}>`, help: string];
  /** Other names that people give its column, without capitals, spaces and punctuation. */
  readonly synonyms: readonly string[];
  /** Its column as help names it; default: the field's name. */
  readonly label?: string;
  /** Whether it is a list: a flag given several times, a cell with white space in it. */
  readonly isList?: true;
  /** What a text becomes in the file; default: it stays as it is. */
  readonly toFile?: (text: string) => unknown;
  /** Whether it stands at the end of the file, below the short fields. */
  readonly isLast?: true;
}

/** What every award says: whose it is, for what, since when. */
const CORE_FIELDS = {
  name: {
    flag: ['--name <text>', 'name of the recipient; it is published'],
    synonyms: ['fullname', 'recipient', 'recipientname', 'person', 'participant', 'student', 'member'],
  },
  email: {
    flag: ['--email <address>', 'e-mail address of the recipient; only a salted hash of it is written'],
    synonyms: ['emailaddress', 'mail', 'mailaddress', 'recipientemail', 'emails'],
  },
  id: {
    flag: ['--did <uri>', 'DID or web address of the recipient; it is published'],
    synonyms: ['did', 'recipientid', 'uri', 'identifier'],
    label: 'id (a DID or web address)',
  },
  achievement: { synonyms: ['badge', 'badgeid', 'achievementid', 'course', 'award', 'awardname'] },
  date: {
    flag: ['--date <date>', 'when it was earned (default: today, in UTC)'],
    synonyms: [
      'awarded',
      'awardedon',
      'dateawarded',
      'issued',
      'issuedon',
      'issuedate',
      'earned',
      'earnedon',
      'day',
    ],
  },
} as const satisfies Record<string, AwardField>;

/** What may be added: fields of an award's file by the same name. */
export const ADDED_FIELDS = {
  expires: {
    flag: ['--expires <date>', 'the last day on which it is valid'],
    synonyms: ['expiry', 'expirydate', 'expireson', 'expirationdate', 'validuntil'],
  },
  evidence: {
    flag: ['--evidence <url>', 'where it can be seen; may be given several times'],
    synonyms: ['evidenceurl', 'evidencelink', 'link', 'url', 'proof'],
    isList: true,
    toFile: (url: string) => ({ url }),
    isLast: true,
  },
  narrative: {
    flag: ['--narrative <text>', 'how this person earned it, in Markdown'],
    synonyms: ['story', 'comment', 'how', 'description', 'text'],
    isLast: true,
  },
  role: { synonyms: ['position'] },
  term: { synonyms: ['semester', 'season'] },
  licenseNumber: {
    synonyms: ['licencenumber', 'license', 'licence', 'certificatenumber'],
    label: 'license number',
  },
  visibility: {
    flag: ['--visibility <word>', 'public, unlisted or private'],
    synonyms: ['visible'],
    isLast: true,
  },
} as const satisfies Partial<Record<keyof AwardFile, AwardField>>;

/** Every field that the command line or a roster gives, in the order of help. */
export const AWARD_FIELDS = { ...CORE_FIELDS, ...ADDED_FIELDS };
export type AwardFieldName = keyof typeof AWARD_FIELDS;

type Value<Field> = Field extends { readonly isList: true } ? readonly string[] : string;

/** What is said of an award, field by field, as it was typed. */
export type StatedFields = {
  readonly [Name in AwardFieldName]?: Value<(typeof AWARD_FIELDS)[Name]> | undefined;
};

/** Every field of which something is said. */
export function statedFields(
  read: (name: AwardFieldName, field: AwardField) => string | readonly string[] | undefined,
): StatedFields {
  const fields: [string, AwardField][] = Object.entries(AWARD_FIELDS);
  return Object.fromEntries(fields.map(([name, field]) => [name, read(name as AwardFieldName, field)]));
}
