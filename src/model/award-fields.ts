import type { AwardFile } from './award.ts';

/** A field of an award that a roster gives and, where it has a flag, the command line too. */
export interface AwardField {
  /** Of `lanyard award`: the flag and its help. */
  readonly flag?: readonly [flag: `--${string} <${string}>`, help: string];
  /** Other names that people give its column, in six languages; capitals, accents and punctuation do not count. */
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
    synonyms: [
      ...['fullname', 'recipient', 'recipientname', 'person', 'participant', 'student', 'member'],
      ...['displayname', 'attendee', 'teilnehmer', 'teilnehmerin', 'empfänger', 'vorname nachname'],
      ...['vor- und nachname', 'nom', 'nom complet', 'nom et prénom', 'prénom et nom', 'destinataire'],
      ...['nombre', 'nombre completo', 'nombre y apellidos', 'nombre y apellido', 'participante'],
      ...['nome', 'nome completo', 'nome e sobrenome', 'الاسم', 'اسم', 'الاسم الكامل', 'naam'],
    ],
  },
  email: {
    flag: ['--email <address>', 'e-mail address of the recipient; only a salted hash of it is written'],
    synonyms: [
      ...['emailaddress', 'mail', 'mailaddress', 'recipientemail', 'emails', 'email 1 value', 'mailadres'],
      ...['email-adresse', 'mailadresse', 'adresse email', 'adresse e-mail', 'adresse électronique'],
      ...['courriel', 'adresse de courriel', 'adresse mail', 'mél', 'correo', 'correo electrónico'],
      ...['dirección de correo', 'dirección de correo electrónico', 'dirección de email', 'email adres'],
      ...['endereço de email', 'endereço de e-mail', 'correio eletrónico', 'البريد الإلكتروني'],
      ...['عنوان البريد الإلكتروني', 'بريد إلكتروني'],
    ],
  },
  id: {
    flag: ['--did <uri>', 'DID or web address of the recipient; it is published'],
    synonyms: ['did', 'recipientid', 'uri', 'identifier'],
    label: 'id (a DID or web address)',
  },
  achievement: {
    synonyms: [
      ...['badge', 'badgeid', 'achievementid', 'course', 'award', 'awardname', 'abzeichen', 'kurs'],
      ...['insigne', 'cours', 'insignia', 'curso', 'distintivo', 'medalha', 'الشارة'],
    ],
  },
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
      ...['completedon', 'completion date', 'date completed', 'date of issue', 'award date', 'date earned'],
      ...['datum', 'abschlussdatum', 'verliehen am', 'ausgestellt am', 'date d’obtention', 'délivré le'],
      ...['fecha', 'fecha de emisión', 'fecha de expedición', 'data', 'data de emissão', 'التاريخ', 'تاريخ'],
    ],
  },
} as const satisfies Record<string, AwardField>;

const EVIDENCE = ['nachweis', 'beleg', 'preuve', 'evidencia', 'prueba', 'evidência', 'دليل'] as const;

const EXPIRES = [
  ...['gültig bis', 'ablaufdatum', 'valable jusqu’au', 'expire le', 'válido hasta', 'caduca'],
  ...['válido até', 'validade', 'صالح حتى', 'تاريخ الانتهاء'],
] as const;

/** What may be added: fields of an award's file by the same name. */
export const ADDED_FIELDS = {
  expires: {
    flag: ['--expires <date>', 'the last day on which it is valid'],
    synonyms: ['expiry', 'expirydate', 'expireson', 'expirationdate', 'validuntil', ...EXPIRES],
  },
  evidence: {
    flag: ['--evidence <url>', 'where it can be seen; may be given several times'],
    synonyms: ['evidenceurl', 'evidencelink', 'evidencelinks', 'link', 'links', 'url', 'proof', ...EVIDENCE],
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
