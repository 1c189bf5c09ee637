import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { achievementView } from '../../../src/components/achievement-view.ts';
import { issuerView } from '../../../src/components/issuer-view.ts';
import type { JsonObject } from '../../../src/credential/documents.ts';
import { loadFixture } from '../../sites/fixture.ts';
import { issueLoaded } from '../../support/issued-site.ts';
import { issuedSample, NOW, only } from './sample.ts';

/** Of schema.org's vocabulary, what we use: the properties of each type, with the types that each may have. */
const VOCABULARY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  EducationalOccupationalCredential: {
    name: ['Text'],
    description: ['Text'],
    url: ['URL'],
    image: ['URL'],
    inLanguage: ['Text'],
    keywords: ['Text', 'DefinedTerm'],
    credentialCategory: ['Text', 'DefinedTerm'],
    recognizedBy: ['Organization'],
    validFor: ['Duration'],
    educationalLevel: ['Text', 'DefinedTerm'],
    competencyRequired: ['Text', 'DefinedTerm'],
  },
  Organization: {
    name: ['Text'],
    url: ['URL'],
    logo: ['URL'],
    identifier: ['Text', 'URL'],
    email: ['Text'],
    telephone: ['Text'],
    address: ['PostalAddress'],
    parentOrganization: ['Organization'],
  },
  DefinedTerm: {
    name: ['Text'],
    url: ['URL'],
    termCode: ['Text'],
    inDefinedTermSet: ['Text', 'URL'],
  },
  PostalAddress: {
    streetAddress: ['Text'],
    postOfficeBoxNumber: ['Text'],
    postalCode: ['Text'],
    addressLocality: ['Text'],
    addressRegion: ['Text'],
    addressCountry: ['Text'],
  },
};

const TEXTS: Readonly<Record<string, (text: string) => boolean>> = {
  Text: () => true,
  URL: (text) => URL.canParse(text),
  Duration: (text) => /^P\d+[DWMY]$/.test(text),
};

/** Where a thing says what schema.org has no word for, or says it of the wrong kind of thing. */
function strangers(thing: JsonObject, at = ''): string[] {
  const properties = VOCABULARY[String(thing['@type'])];
  if (!properties) return [`${at}: no type ${thing['@type']}`];
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, values]) =>
      [values].flat().flatMap((value) => {
        const place = `${at}/${name}`;
        const ranges = properties[name];
        if (!ranges) return [`${place}: no property of ${thing['@type']}`];
        if (typeof value === 'string')
          return ranges.some((range) => TEXTS[range]?.(value)) ? [] : [`${place}: ${value}`];
        const nested = value as JsonObject;
        return ranges.includes(String(nested['@type']))
          ? strangers(nested, place)
          : [`${place}: not a ${ranges}`];
      }),
    );
}

/** As schema.org's own context resolves terms, as far as they are used here. */
const CONTEXT = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };

const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`Nobody should ask for ${url}.`);
  return { document: { '@context': CONTEXT }, documentUrl: url, contextUrl: undefined };
};

const OPTIONS = { documentLoader, base: null, safe: true, rdfDirection: 'i18n-datatype' } as const;

const sample = await issuedSample();
const maximal = await issueLoaded(await loadFixture('good/maximal.txt'), NOW);
const ofAchievement = (issued: typeof sample, id: string) =>
  achievementView(
    issued,
    only(issued.achievements, ({ achievement }) => achievement.id === id),
  ).head.searchData ?? {};
const ofIssuer = (issued: typeof sample, id: string) =>
  issuerView(
    issued,
    only(issued.issuers, ({ issuer }) => issuer.id === id),
  ).head.searchData ?? {};

const EVERYTHING = [sample, maximal].flatMap((issued) => [
  ...issued.achievements.map(({ achievement }) => ofAchievement(issued, achievement.id)),
  ...issued.issuers.map(({ issuer }) => ofIssuer(issued, issuer.id)),
]);

test('everything is said in words of schema.org, of things that have them', () => {
  expect(EVERYTHING.length).toBeGreaterThan(8);
  for (const data of EVERYTHING) expect(strangers(data)).toEqual([]);
});

test('the list of words finds out what is not among them', () => {
  const thing = {
    '@type': 'Organization',
    name: 'Club',
    motto: 'Onward',
    url: 'no url',
    logo: { '@type': 'X' },
  };
  expect(strangers(thing)).toEqual([
    '/motto: no property of Organization',
    '/url: no url',
    '/logo: not a URL',
  ]);
});

test('as JSON-LD, nothing of it is lost, and it names no node that the Open Badges document names', async () => {
  for (const data of EVERYTHING) {
    const [expanded] = await jsonld.expand(data, OPTIONS);
    const names = Object.keys(expanded as object).filter((name) => !name.startsWith('@'));
    expect(names).toHaveLength(Object.keys(data).length - 2);
    expect(names.every((name) => name.startsWith('https://schema.org/'))).toBe(true);
    expect(expanded).not.toHaveProperty('@id');
    expect(JSON.stringify(data)).not.toContain('"@id"');
  }
});

test('an achievement says what it is, who recognises it, what has to be shown', () => {
  expect(ofAchievement(sample, 'day-skipper')).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "EducationalOccupationalCredential",
      "competencyRequired": [
        {
          "@type": "DefinedTerm",
          "inDefinedTermSet": "ESCO",
          "name": "working with machinery and specialised equipment",
          "termCode": "S8",
          "url": "https://data.europa.eu/esco/skill/S8",
        },
      ],
      "credentialCategory": {
        "@type": "DefinedTerm",
        "inDefinedTermSet": "https://www.imsglobal.org/spec/ob/v3p0/#achievementtype-enumeration",
        "name": "Certification",
        "termCode": "Certification",
      },
      "description": "Takes a cruising boat and a crew of four out of the harbour and home again by daylight.",
      "image": "https://badges.example/achievements/day-skipper.png",
      "inLanguage": "en",
      "keywords": [
        "navigation",
        "skippering",
        "safety",
      ],
      "name": "Day Skipper",
      "recognizedBy": {
        "@type": "Organization",
        "logo": "https://badges.example/issuers/harbour.png",
        "name": "Harbour Sailing Club",
        "url": "https://harbour.example",
      },
      "url": "https://badges.example/achievements/day-skipper",
      "validFor": "P5Y",
    }
  `);
});

test('a place in a framework of levels is a level, an occupation is no skill', () => {
  const issued = sample.achievements.map((each) => ({
    ...each,
    achievement: {
      ...each.achievement,
      alignments: [
        {
          name: 'Level 4',
          url: 'https://europa.eu/4',
          framework: 'European Qualifications Framework',
          code: '4',
        },
        { name: 'Knots', url: 'https://skills.example/knots' },
        { name: 'Skipper', url: 'https://jobs.example/skipper', type: 'ceterms:Credential' as const },
      ],
    },
  }));
  const { educationalLevel, competencyRequired } = ofAchievement(
    { ...sample, achievements: issued },
    'bowline',
  );
  expect(educationalLevel).toEqual([
    {
      '@type': 'DefinedTerm',
      name: 'Level 4',
      url: 'https://europa.eu/4',
      termCode: '4',
      inDefinedTermSet: 'European Qualifications Framework',
    },
  ]);
  expect(competencyRequired).toEqual([
    { '@type': 'DefinedTerm', name: 'Knots', url: 'https://skills.example/knots' },
  ]);
});

test('an issuer says who it is and where', () => {
  expect(ofIssuer(sample, 'harbour')).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Organization",
      "address": {
        "@type": "PostalAddress",
        "addressCountry": "IE",
        "addressLocality": "Saltmarsh Quay",
        "postalCode": "X35 0142",
        "streetAddress": "Pier 2",
      },
      "identifier": "did:web:badges.example:issuers:harbour",
      "logo": "https://badges.example/issuers/harbour.png",
      "name": "Harbour Sailing Club",
      "telephone": "+353 1 555 0142",
      "url": "https://harbour.example",
    }
  `);
});
