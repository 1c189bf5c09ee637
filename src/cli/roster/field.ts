/** What a column of a roster may give, with the other names that people use for it, reduced by `reduceName`. */
const ROSTER_FIELDS = {
  name: ['fullname', 'recipient', 'recipientname', 'person', 'participant', 'student', 'member'],
  email: ['emailaddress', 'mail', 'mailaddress', 'recipientemail', 'emails'],
  id: ['did', 'recipientid', 'uri', 'identifier'],
  achievement: ['badge', 'badgeid', 'achievementid', 'course', 'award', 'awardname'],
  date: [
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
  expires: ['expiry', 'expirydate', 'expireson', 'expirationdate', 'validuntil'],
  evidence: ['evidenceurl', 'evidencelink', 'link', 'url', 'proof'],
  narrative: ['story', 'comment', 'how', 'description', 'text'],
  role: ['position'],
  term: ['semester', 'season'],
  licenseNumber: ['licencenumber', 'license', 'licence', 'certificatenumber'],
  visibility: ['visible'],
} as const satisfies Record<string, readonly string[]>;

export type RosterField = keyof typeof ROSTER_FIELDS;

export const ROSTER_FIELD_NAMES = Object.keys(ROSTER_FIELDS) as RosterField[];

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
    const others: readonly string[] = ROSTER_FIELDS[field];
    return reduceName(field) === reduced || others.includes(reduced);
  });
}
