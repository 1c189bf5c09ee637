import { COMPREHENSIVE_LEARNER_RECORD_2 } from './urls.ts';

const CLR = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#';
const NAMES = { id: '@id', type: '@type' } as const;

const set = (name: string, type: string) => ({ '@id': `${CLR}${name}`, '@type': type, '@container': '@set' });

/** CLR 2.0 ClrCredential. */
const clrCredential = {
  '@id': `${CLR}ClrCredential`,
  '@context': { ...NAMES, partial: { '@id': `${CLR}partial`, '@type': 'xsd:boolean' } },
};

/** CLR 2.0 ClrSubject: the credentials that it holds are in the very graph of the record. */
const clrSubject = {
  '@id': `${CLR}ClrSubject`,
  '@context': {
    ...NAMES,
    cred: 'https://www.w3.org/2018/credentials#',
    obi: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#',
    achievement: set('achievement', 'obi:Achievement'),
    association: set('association', `${CLR}Association`),
    verifiableCredential: set('verifiableCredential', 'cred:verifiableCredential'),
    identifier: set('identifier-1', 'obi:Identifier'),
  },
};

/** CLR 2.0 Association. */
const association = {
  '@id': `${CLR}Association`,
  '@context': {
    associationType: { '@id': `${CLR}AssociationType` },
    sourceId: { '@id': `${CLR}sourceId`, '@type': 'xsd:anyURI' },
    targetId: { '@id': `${CLR}targetId`, '@type': 'xsd:anyURI' },
  },
};

/** The context of Comprehensive Learner Record 2.0.1, which no package has. */
export const COMPREHENSIVE_LEARNER_RECORD: readonly [url: string, document: unknown] = [
  COMPREHENSIVE_LEARNER_RECORD_2,
  {
    '@context': {
      ...NAMES,
      ClrCredential: clrCredential,
      ClrSubject: clrSubject,
      Association: association,
    },
  },
];
