import fc from 'fast-check';
import { OPEN_BADGES_EXTENSIONS } from '../../../../src/contexts/urls.ts';
import type { UnsignedCredential } from '../../../../src/credential/documents.ts';

/** Text meant to break whoever pastes, splits or escapes it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed()),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '"',
    '\\',
    "'",
    '@type',
    '@id',
    'id',
    'https://example.org/',
    '_:c14n0',
    '_:b0',
    'urn:slot:\uE0000\uE000',
    '\uE0000\uE000',
    '\uE000',
    '<b>',
    '"@en .',
    '\t\r\n',
    '\u0000',
    '\u007F',
    '\u2028',
    'e\u0301',
    '\u00E9',
    'مرحبا',
    '日本語',
    '👩🏽‍🚒',
    '{{0}}',
    '%s',
    '$&',
    '$1',
    'null',
    'Bowline',
    '-0',
    '1e400',
  ),
);

const path = fc.string({ unit: fc.constantFrom(...'abz09-._~!$&()*+,;=:@%/?#'), maxLength: 12 });
const uuid = fc.uuid().map((text) => `urn:uuid:${text}`);

/** Identifiers of the kinds in use, and a few that look like what they are not. */
const iri: fc.Arbitrary<string> = fc.oneof(
  path.map((rest) => `https://badges.example/${rest.replaceAll('%', '%25')}`),
  path.map((rest) => `http://x.example/${rest.replaceAll('%', '%25').replaceAll('#', '')}`),
  uuid,
  fc.constantFrom(
    'did:web:badges.example:issuers:club',
    'did:key:z6Mk',
    'did:example:1',
    'mailto:a@b.example',
    'urn:slot:x',
    'tag:badges.example,2026:1',
    'https://badges.example/日本',
    'data:text/plain,x',
  ),
);

const moment = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2020-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+Z/, 'Z'));

function oneOrMany<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> {
  return fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }));
}

function record(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });
}

const typed = (name: string) => fc.constantFrom<string | string[]>(name, [name]);
const number = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
);

/** As maps give them, and now and then with all the digits that there are. */
const degrees = (most: number) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6),
    },
    { weight: 1, arbitrary: fc.double({ min: -most, max: most, noNaN: true }) },
  );

const image = record({ id: iri, type: fc.constant('Image') }, { caption: hostileText });
const identityType = fc.constantFrom('name', 'emailAddress', 'systemId', 'ext:member');

const identity = record(
  { type: fc.constant('IdentityObject'), hashed: fc.boolean(), identityHash: hostileText, identityType },
  { salt: hostileText },
);

const identifierEntry = fc.record({
  type: fc.constant('IdentifierEntry'),
  identifier: hostileText,
  identifierType: identityType,
});

const address = record(
  { type: typed('Address') },
  {
    addressCountry: hostileText,
    addressLocality: hostileText,
    streetAddress: hostileText,
    postalCode: hostileText,
    addressCountryCode: hostileText,
    addressRegion: hostileText,
    postOfficeBoxNumber: hostileText,
    geo: fc.record({
      type: fc.constant('GeoCoordinates'),
      latitude: degrees(90),
      longitude: degrees(180),
    }),
  },
);

const profileMembers = {
  name: hostileText,
  url: iri,
  phone: hostileText,
  description: hostileText,
  image,
  email: hostileText,
  address,
  otherIdentifier: oneOrMany(identifierEntry),
  official: hostileText,
  familyName: hostileText,
  givenName: hostileText,
  additionalName: hostileText,
  patronymicName: hostileText,
  familyNamePrefix: hostileText,
  honorificPrefix: hostileText,
  honorificSuffix: hostileText,
};
const organisation = record({ id: iri, type: typed('Profile') }, profileMembers);
const profile = record({ id: iri, type: typed('Profile') }, { ...profileMembers, parentOrg: organisation });

const alignment = record(
  { type: typed('Alignment'), targetName: hostileText, targetUrl: iri },
  {
    targetCode: hostileText,
    targetDescription: hostileText,
    targetFramework: hostileText,
    targetType: fc.constantFrom('CFItem', 'CTDL', 'ext:skill'),
  },
);

const rubricCriterionLevel = record(
  { id: iri, type: typed('RubricCriterionLevel'), name: hostileText },
  { level: hostileText, points: hostileText, description: hostileText, alignment: oneOrMany(alignment) },
);

const resultDescription = record(
  {
    id: iri,
    type: typed('ResultDescription'),
    name: hostileText,
    resultType: fc.constantFrom('Percent', 'Status'),
  },
  {
    allowedValue: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
    requiredLevel: iri,
    requiredValue: hostileText,
    rubricCriterionLevel: oneOrMany(rubricCriterionLevel),
    valueMax: hostileText,
    valueMin: hostileText,
    alignment: oneOrMany(alignment),
  },
);

const related = record(
  { id: iri, type: typed('Related') },
  { inLanguage: fc.constantFrom('en', 'ar'), version: hostileText },
);

const achievement = record(
  {
    id: iri,
    type: typed('Achievement'),
    name: hostileText,
    description: hostileText,
    criteria: fc.oneof(
      record({ narrative: hostileText }, { id: iri }),
      fc.record({ id: iri, narrative: hostileText }),
    ),
  },
  {
    achievementType: fc.constantFrom('Badge', 'Certificate', 'ext:knot'),
    alignment: oneOrMany(alignment),
    creator: profile,
    creditsAvailable: number,
    fieldOfStudy: hostileText,
    humanCode: hostileText,
    image,
    inLanguage: fc.constantFrom('en', 'de'),
    otherIdentifier: oneOrMany(identifierEntry),
    related: oneOrMany(related),
    resultDescription: oneOrMany(resultDescription),
    specialization: hostileText,
    tag: oneOrMany(hostileText),
    version: hostileText,
  },
);

const result = record(
  { type: typed('Result') },
  {
    value: hostileText,
    status: fc.constantFrom('Completed', 'Failed'),
    resultDescription: iri,
    achievedLevel: iri,
    alignment: oneOrMany(alignment),
  },
);

const subject = record(
  { type: typed('AchievementSubject'), achievement },
  {
    id: iri,
    identifier: oneOrMany(identity),
    activityStartDate: moment,
    activityEndDate: moment,
    creditsEarned: number,
    image,
    licenseNumber: hostileText,
    narrative: hostileText,
    result: oneOrMany(result),
    role: hostileText,
    source: profile,
    term: hostileText,
  },
);

const evidence = record(
  { type: typed('Evidence') },
  {
    id: iri,
    name: hostileText,
    narrative: hostileText,
    description: hostileText,
    genre: hostileText,
    audience: hostileText,
  },
);

const status = fc.record({
  id: iri,
  type: fc.constant('BitstringStatusListEntry'),
  statusPurpose: fc.constant('revocation'),
  statusListIndex: fc.nat(131_071).map(String),
  statusListCredential: iri,
});

/** Credentials of every shape that Open Badges 3.0 allows, and texts of every kind, fit to be signed. */
export const randomCredential: fc.Arbitrary<UnsignedCredential> = record(
  {
    '@context': fc.constant([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]),
    id: uuid,
    type: fc.constantFrom(
      ['VerifiableCredential', 'OpenBadgeCredential'],
      ['OpenBadgeCredential', 'VerifiableCredential'],
      ['VerifiableCredential', 'AchievementCredential'],
    ),
    issuer: profile,
    validFrom: moment,
    credentialSubject: subject,
  },
  {
    name: hostileText,
    description: hostileText,
    image,
    awardedDate: moment,
    validUntil: fc.constant('2090-01-01T00:00:00Z'),
    credentialStatus: status,
    evidence: oneOrMany(evidence),
    refreshService: fc.record({ id: iri, type: fc.constant('1EdTechCredentialRefresh') }),
  },
).map(withExtensions) as fc.Arbitrary<UnsignedCredential>;

/** The kind of service is a term of a context of its own. */
function withExtensions(document: Record<string, unknown>): Record<string, unknown> {
  if (document['refreshService'] === undefined) return document;
  const contexts = [document['@context'], OPEN_BADGES_EXTENSIONS].flat();
  return { ...document, '@context': contexts };
}

/** Status lists as ours are, fit to be signed. */
export const randomStatusList: fc.Arbitrary<UnsignedCredential> = record(
  {
    '@context': fc.constant(['https://www.w3.org/ns/credentials/v2']),
    id: iri,
    type: fc.constant(['VerifiableCredential', 'BitstringStatusListCredential']),
    issuer: iri,
    validFrom: moment,
    credentialSubject: fc.record({
      id: iri,
      type: fc.constant('BitstringStatusList'),
      statusPurpose: fc.constant('revocation'),
      encodedList: hostileText,
      ttl: fc.nat(),
    }),
  },
  { validUntil: moment },
) as fc.Arbitrary<UnsignedCredential>;
