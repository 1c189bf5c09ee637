import type { Json, JsonObject } from '../credential/documents.ts';
import { paths, urlOf } from '../credential/urls.ts';
import type { IssuedIssuer, IssuedSite } from '../issue/issued-site.ts';
import { isoDuration } from '../lib/date-time.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Address } from '../model/profile.ts';
import { issuerOf } from '../model/site.ts';

/**
 * What a page says to search engines, in the vocabulary of schema.org. A document beside the Open Badges one, and of
 * nothing with an `@id`: whoever reads both never takes their statements for the same thing's.
 */
const CONTEXT = 'https://schema.org';

/** Where the kinds of achievements are defined [OB 3.0 AchievementType]. */
const ACHIEVEMENT_TYPES = 'https://www.imsglobal.org/spec/ob/v3p0/#achievementtype-enumeration';

/** An achievement as a credential that can be earned [schema.org/EducationalOccupationalCredential]. */
export function credentialData(issued: IssuedSite, achievement: Achievement, kind: string): JsonObject {
  const { site } = issued.site.config;
  const { id, name, description, type, language, tags, expiresAfter, alignments = [] } = achievement;
  return present({
    '@context': CONTEXT,
    '@type': 'EducationalOccupationalCredential',
    name,
    description,
    url: urlOf(site, paths.achievement(id)),
    image: urlOf(site, paths.achievementImage(id)),
    inLanguage: language,
    keywords: tags,
    credentialCategory: categoryOf(type, kind),
    recognizedBy: organization(issued, issuerOf(issued.site, achievement)),
    validFor: expiresAfter && isoDuration(expiresAfter),
    educationalLevel: terms(alignments.filter(isLevel)),
    competencyRequired: terms(alignments.filter((each) => isCompetency(each) && !isLevel(each))),
  });
}

/** An issuer [schema.org/Organization]. */
export function organizationData(issued: IssuedSite, { issuer, did }: IssuedIssuer): JsonObject {
  const { email, phone, address, parentOrg } = issuer;
  return present({
    '@context': CONTEXT,
    ...organization(issued, issuer),
    identifier: did,
    email,
    telephone: phone,
    address: address && addressOf(address),
    parentOrganization:
      parentOrg && present({ '@type': 'Organization', name: parentOrg.name, url: parentOrg.url }),
  });
}

function organization(issued: IssuedSite, { id, name, url, image }: Issuer): JsonObject {
  const { site } = issued.site.config;
  return present({
    '@type': 'Organization',
    name,
    url: url ?? urlOf(site, paths.issuer(id)),
    logo: image && urlOf(site, paths.issuerImage(id)),
  });
}

function categoryOf(type: string, kind: string): Json {
  if (type.startsWith('ext:')) return kind;
  return { '@type': 'DefinedTerm', name: kind, termCode: type, inDefinedTermSet: ACHIEVEMENT_TYPES };
}

/** A place in a framework of levels rather than something that is learnt. */
function isLevel({ framework = '' }: Alignment): boolean {
  return /\b(?:EQF|ISCED|Qualifications? Framework)\b/i.test(framework);
}

/** Frameworks list occupations and credentials as well, which nobody has to show. */
function isCompetency({ type }: Alignment): boolean {
  return type === undefined || ['ceasn:Competency', 'CFItem', 'CFRubricCriterion'].includes(type);
}

function terms(alignments: readonly Alignment[]): JsonObject[] {
  return alignments.map(({ name, url, code, framework }) =>
    present({ '@type': 'DefinedTerm', name, url, termCode: code, inDefinedTermSet: framework }),
  );
}

function addressOf(address: Address): JsonObject {
  return present({
    '@type': 'PostalAddress',
    streetAddress: address.street,
    postOfficeBoxNumber: address.postOfficeBox,
    postalCode: address.postalCode,
    addressLocality: address.city,
    addressRegion: address.region,
    addressCountry: address.countryCode ?? address.country,
  });
}

/** The members that say something. */
function present(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}
