import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, type SiteName } from '../support/built-site.ts';
import { readDocuments } from './read-documents.ts';

/**
 * What 1EdTech's public validator asks beyond the schemas, where it is stricter or stranger than the specifications:
 * it is the one that issuers are certified with, and it cannot be run here.
 */

type Json = Readonly<Record<string, unknown>>;

/** What java.time's ZonedDateTime.parse takes; a date without an offset is an exception there. */
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const KEY = /^(did:web:[^#]+)#(z6Mk[1-9A-HJ-NP-Za-km-z]{44})$/;

describe.each<SiteName>(['sample', 'maximal'])('%s', (site) => {
  let documents: { readonly name: string; readonly document: Json }[];

  beforeAll(async () => {
    const { dist } = await builtSite(site);
    documents = (await readDocuments(dist)).map(({ name, document }) => ({
      name,
      document: { ...document },
    }));
  });

  const named = (pattern: RegExp) => documents.filter(({ name }) => pattern.test(name));

  test('contexts stand in their places, and types are named', () => {
    for (const { name, document } of named(/^badges\//)) {
      const [first, second] = document['@context'] as string[];
      expect(first, name).toBe('https://www.w3.org/ns/credentials/v2');
      expect(second, name).toMatch(
        /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/,
      );
      expect(document['type'], name).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
      expect((document['credentialSubject'] as Json)['type'], name).toContain('AchievementSubject');
    }
  });

  test('the issuer is an object of type Profile, and dates have an offset', () => {
    for (const { name, document } of named(/^badges\//)) {
      expect((document['issuer'] as Json)['type'], name).toContain('Profile');
      for (const member of ['validFrom', 'validUntil', 'awardedDate']) {
        if (member in document) expect(document[member], name).toMatch(ZONED);
      }
      expect((document['proof'] as Json)['created'], name).toMatch(ZONED);
    }
  });

  test('the key in the verification method’s fragment is the issuer’s own', () => {
    for (const { name, document } of named(/^(badges|status)\//)) {
      const { verificationMethod, proofPurpose } = document['proof'] as Json;
      const [, controller, key] = KEY.exec(String(verificationMethod)) ?? [];
      const issuer = document['issuer'];
      expect(controller, name).toBe(typeof issuer === 'string' ? issuer : (issuer as Json)['id']);
      expect(proofPurpose, name).toBe('assertionMethod');
      const did = documents.find((each) => each.document['id'] === controller)?.document;
      expect(did?.['assertionMethod'], name).toContain(verificationMethod);
      expect(did?.['verificationMethod'], name).toContainEqual(
        expect.objectContaining({
          id: verificationMethod,
          type: 'Multikey',
          controller,
          publicKeyMultibase: key,
        }),
      );
    }
  });

  test('assertionMethod is an array of absolute URLs', () => {
    for (const { name, document } of named(/did\.json$/)) {
      const methods = document['assertionMethod'] as unknown[];
      expect(methods.length, name).toBeGreaterThan(0);
      for (const method of methods) expect(method, name).toMatch(KEY);
    }
  });

  test('a status has one entry whose purpose is that of its list', () => {
    for (const { name, document } of named(/^badges\//)) {
      const status = document['credentialStatus'] as Json;
      expect(status['statusPurpose'], name).toBe('revocation');
      expect(status['statusListIndex'], name).toMatch(/^\d+$/);
      expect(status['id'], name).not.toBe(status['statusListCredential']);
      const list = documents.find((each) => each.document['id'] === status['statusListCredential'])?.document;
      expect(list?.['credentialSubject'], name).toMatchObject({ statusPurpose: 'revocation' });
    }
  });

  test('images and criteria are objects, sets are arrays, and nothing is empty or null', () => {
    for (const { name, document } of named(/^(badges|achievements)\//)) {
      const text = JSON.stringify(document);
      expect(text, name).not.toMatch(/:null|:\[\]|:\{\}|:""/);
      const subject = (document['credentialSubject'] ?? { achievement: document }) as Json;
      const achievement = subject['achievement'] as Json;
      expect(achievement['image'], name).toMatchObject({ type: 'Image' });
      expect(achievement['criteria'], name).toBeTypeOf('object');
    }
  });
});
