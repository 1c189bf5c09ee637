import { keysOf } from '../../lib/keys-of.ts';
import { AWARD_FIELDS, type AwardField, type AwardFieldName } from '../../model/award-fields.ts';

/** Columns that rosters have beside the fields of an award, by the names that people give them. */
const PARTS = {
  givenName: [
    'first name',
    'given name',
    'forename',
    'Vorname',
    'Rufname',
    'prénom',
    'nombre de pila',
    'nombres',
    'primeiro nome',
    'nome próprio',
    'الاسم الأول',
    'voornaam',
  ],
  middleName: ['middle name', 'second name', 'surname prefix', 'infix', 'tussenvoegsel'],
  familyName: [
    'last name',
    'surname',
    'family name',
    'Nachname',
    'Familienname',
    'Zuname',
    'nom de famille',
    'apellido',
    'apellidos',
    'sobrenome',
    'apelido',
    'اسم العائلة',
    'اللقب',
    'الكنية',
    'achternaam',
  ],
  identifiers: ['identifiers', 'other ids'],
  /** A hashed address as it stands in a badge of another platform, and its salt. */
  emailHash: ['hashed email'],
  salt: [],
  /** When a form was sent: the date, where no other column gives one. */
  timestamp: [
    ...['timestamp', 'time stamp', 'Zeitstempel', 'horodateur', 'marca temporal'],
    ...['carimbo de data/hora', 'طابع زمني', 'tijdstempel'],
  ],
} as const;

/** What a column of a roster may give. */
export type RosterField = AwardFieldName | keyof typeof PARTS;

export const ROSTER_FIELD_NAMES: readonly RosterField[] = [...keysOf(AWARD_FIELDS), ...keysOf(PARTS)];

/** A column's name without capitals, accents, spaces and punctuation: `E-Mail address` is `emailaddress`. */
export function reduceName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const BY_NAME: ReadonlyMap<string, RosterField> = new Map(
  ROSTER_FIELD_NAMES.flatMap((field) => namesOf(field).map((name) => [reduceName(name), field] as const)),
);

function namesOf(field: RosterField): readonly string[] {
  if (isPart(field)) return [field, ...PARTS[field]];
  const { synonyms }: AwardField = AWARD_FIELDS[field];
  return [field, ...synonyms];
}

function isPart(field: RosterField): field is keyof typeof PARTS {
  return Object.hasOwn(PARTS, field);
}

/** Whose name or address it is, as headings begin; an id or a date of theirs is not the award's. */
const OWNER =
  /^(recipient|participant|student|attendee|member|learner|user|buyer|your|teilnehmer|ihre?|votre|su|seu)/;
const OF_A_PERSON: readonly RosterField[] = ['name', 'email', 'givenName', 'middleName', 'familyName'];

/** The field that a column's name stands for, if any; what stands in brackets, `(optional)`, counts only where it must. */
export function fieldNamed(name: string): RosterField | undefined {
  const whole = reduceName(name);
  const bare = reduceName(name.replace(/[([].*?[)\]]/g, ''));
  const known = BY_NAME.get(whole) ?? BY_NAME.get(bare);
  if (known !== undefined) return known;
  const ofSomebody = BY_NAME.get(bare.replace(OWNER, ''));
  return ofSomebody !== undefined && OF_A_PERSON.includes(ofSomebody) ? ofSomebody : undefined;
}
