/**
 * What badges commonly say, for `credential-link.ts`: the longer the words that recur, the shorter the link.
 * Links that were given away are read with it, so not one letter of it may ever change.
 */
export const LINK_DICTIONARY: string = [
  '","phone":"+","email":"","address":{"type":["Address"],"addressCountry":"","addressCountryCode":"","addressRegion":"',
  '","addressLocality":"","streetAddress":"","postalCode":"","geo":{"type":"GeoCoordinates","latitude":,"longitude":}}',
  ',"official":"","parentOrg":{"id":"https://www.","type":["Profile"],"name":"University of School of Club","otherIdentifier":',
  '[{"type":"IdentifierEntry","identifier":"","identifierType":"ext:"}],"endorsement":[{"@context":["https://www.w3.org/ns/credentials/v2"',
  ',"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"type":["VerifiableCredential","EndorsementCredential"]',
  ',"credentialSubject":{"id":"","type":["EndorsementSubject"],"endorsementComment":"',
  '","fieldOfStudy":"","humanCode":"","specialization":"","version":"","creditsAvailable":,"related":[{"type":["Related"]',
  ',"resultDescription":[{"id":"urn:uuid:","type":["ResultDescription"],"name":"","resultType":"Percent","allowedValue":["',
  '"],"requiredLevel":"","requiredValue":"","rubricCriterionLevel":[{"id":"urn:uuid:","type":["RubricCriterionLevel"],"name":"",',
  '"level":"","points":"","description":""}],"valueMin":"0","valueMax":"100"}]',
  ',"result":[{"type":["Result"],"resultDescription":"","achievedLevel":"","status":"Completed","value":"',
  '"evidence":[{"id":"https://","type":["Evidence"],"name":"","narrative":"","description":"","genre":"","audience":""}]',
  '"alignment":[{"type":["Alignment"],"targetName":"","targetUrl":"https://","targetDescription":"","targetFramework":"","targetCode":"","targetType":"ceasn:Competency"',
  '"achievementType":"Certificate","achievementType":"Course","achievementType":"MicroCredential","achievementType":"Achievement"',
  '"activityStartDate":"","activityEndDate":"","creditsEarned":,"licenseNumber":"","role":"","term":"","source":{"type":["Profile"]',
  ',"inLanguage":"en","tag":["","narrative":"This badge is awarded to people who have shown that they can ',
  'https://github.io/https://www..org/https://.com/.edu/.net/https://badges.did:key:z6Mk',
  '{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"https://badges.',
  '/badges/","type":["VerifiableCredential","OpenBadgeCredential"],"name":"","issuer":{"id":"did:web:badges.:issuers:","type":["Profile"],"name":"',
  '","url":"https://","description":"","image":{"id":"https:///issuers/.png","type":"Image","caption":""}},"awardedDate":"2026-01-01T00:00:00Z",',
  '"validFrom":"2026-01-01T00:00:00Z","validUntil":"2029-01-01T00:00:00Z","credentialSubject":{"id":"did:","type":["AchievementSubject"],"identifier":',
  '[{"type":"IdentityObject","hashed":true,"identityHash":"sha256$0123456789abcdef","identityType":"emailAddress","salt":"0123456789abcdef"}',
  ',{"type":"IdentityObject","hashed":false,"identityHash":"","identityType":"name"}],"achievement":{"id":"https:///achievements/","type":["Achievement"],',
  '"achievementType":"Badge","name":"","description":"","criteria":{"id":"https://","narrative":""},"image":{"id":"https:///achievements/.png","type":"Image",',
  '"caption":"Badge: "},"creator":{"id":"did:web::issuers:","type":["Profile"],"name":""}}},"credentialStatus":{"id":"https:///status//revocation-1.jsonld#",',
  '"type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"","statusListCredential":"https:///status//revocation-1.jsonld"},',
  '"proof":{"type":"DataIntegrityProof","created":"2026-01-01T00:00:00Z","verificationMethod":"did:web::issuers:#z6Mk","cryptosuite":"eddsa-rdfc-2022",',
  '"proofPurpose":"assertionMethod","proofValue":"z',
].join('');
