import { signingKey } from './keys.ts';
import { yamlText } from './yaml.ts';

/** The two issuers. */
export const ISSUERS = ['harbour', 'library'] as const;
export type Issuer = (typeof ISSUERS)[number];

const DETAILS = {
  harbour: {
    name: 'Harbour Sailing Club',
    url: 'https://harbour.example',
    phone: '+353 1 555 0142',
    address: {
      street: 'Pier 2',
      city: 'Saltmarsh Quay',
      postalCode: 'X35 0142',
      country: 'Ireland',
      countryCode: 'IE',
      latitude: 53.3438,
      longitude: -6.1916,
    },
    official: 'Maeve Brennan, Commodore',
    color: '#1f4e79',
    otherIdentifiers: [{ identifier: 'CLB-1931-07', type: 'ext:SportsClubRegister' }],
  },
  library: {
    name: 'Quayside Library',
    url: 'https://library.example',
    address: { street: '14 Chandlers’ Row', city: 'Saltmarsh Quay', country: 'Ireland', countryCode: 'IE' },
    official: 'Orla Keane, Librarian',
    color: '#8c2f39',
    parentOrg: {
      id: 'https://council.example',
      name: 'Saltmarsh Quay Town Council',
      url: 'https://council.example',
    },
  },
} as const;

const STORIES: Readonly<Record<Issuer, string>> = {
  harbour: `We have taught people to sail from Pier 2 since 1931. Most of our members learned on the same three wooden
dinghies, and most of our instructors learned from one another.

Our badges are given for things somebody has **done**, in front of another member, on water that moves.`,
  library: `Two rooms and a reading garden behind the chandlery, open six days a week. Volunteers read, mend, translate
and sort; our badges say which of these somebody can be trusted with.`,
};

/** The file of an issuer, with the public key of the seed. */
export function issuerFile(seed: number, id: Issuer): string {
  const keys = [{ publicKeyMultibase: signingKey(seed, id).publicKey, created: '2021-06-01' }];
  return `---\n${yamlText({ ...DETAILS[id], keys })}---\n\n${STORIES[id]}\n`;
}
