import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it, vi } from 'vitest';
import type { UnsignedCredential } from '../../../../src/credential/documents.ts';
import { canonize } from '../../../../src/proof/data-integrity/canonize.ts';
import { createComposingCanonizer } from '../../../../src/proof/data-integrity/composed/composing-canonizer.ts';
import { attempt } from './attempt.ts';
import { oddName, oddValue } from './odd-values.ts';
import { nodesIn, placesIn } from './places.ts';
import { hostileText, randomCredential, randomStatusList } from './random-credential.ts';

/** The same document with every text of free choice replaced: the same structure. */
function withOtherTexts(document: UnsignedCredential, text: string): UnsignedCredential {
  const replaced = JSON.stringify(document, (key, value) =>
    typeof value === 'string' && ['name', 'narrative', 'description', 'identityHash', 'value'].includes(key)
      ? text
      : value,
  );
  return JSON.parse(replaced);
}

describe('the composing canonizer', () => {
  it('equals the plain one on credentials of any structure, also the second time', async () => {
    const composed = createComposingCanonizer();
    await fc.assert(
      fc.asyncProperty(randomCredential, hostileText, async (document, text) => {
        for (const each of [document, withOtherTexts(document, text), document]) {
          expect(await attempt(composed, each)).toBe(await attempt(canonize, each));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('equals the plain one whatever becomes of one place in a document, and of one member of an object', async () => {
    const composed = createComposingCanonizer();
    const anyDocument = fc.oneof({ weight: 5, arbitrary: randomCredential }, randomStatusList);
    await fc.assert(
      fc.asyncProperty(
        anyDocument,
        fc.nat(),
        fc.option(oddName),
        oddValue,
        async (random, pick, name, value) => {
          const document = structuredClone(random);
          const places = placesIn(document);
          const nodes = nodesIn(document);
          const place = places[pick % places.length];
          const node = nodes[pick % nodes.length];
          if (name === null && place) place.holder[place.key] = value;
          if (name !== null && node)
            Object.defineProperty(node, name, {
              value,
              enumerable: true,
              configurable: true,
              writable: true,
            });
          const expected = await attempt(canonize, document);
          expect(await attempt(composed, document)).toBe(expected);
          expect(await attempt(composed, document)).toBe(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not mix up documents of one structure', async () => {
    const composed = createComposingCanonizer();
    await fc.assert(
      fc.asyncProperty(
        randomCredential,
        fc.array(hostileText, { minLength: 3, maxLength: 5 }),
        async (document, texts) => {
          const alike = texts.map((text) => withOtherTexts(document, text));
          const together = await Promise.all(alike.map((each) => attempt(composed, each)));
          const apart = await Promise.all(alike.map((each) => attempt(canonize, each)));
          expect(together).toEqual(apart);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('tells two documents apart that differ only in what is text and what is a list', async () => {
    const base = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: 'VerifiableCredential',
      id: 'urn:uuid:1',
    };
    const composed = createComposingCanonizer();
    for (const name of [
      'a',
      ['a'],
      ['a', 'b'],
      { '@value': 'a' },
      { '@value': 'a', '@language': 'en' },
      null,
    ]) {
      expect(await attempt(composed, { ...base, name })).toBe(await attempt(canonize, { ...base, name }));
    }
  });

  it('equals the plain one where values are equal to each other, or to what every document has', async () => {
    const composed = createComposingCanonizer();
    const issuer = 'https://badges.example/issuers/harbour';
    const credential = (name: string, other: string, subject: string) => ({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:1',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name,
      issuer: { id: issuer, type: ['Profile'], name: other },
      credentialSubject: [
        {
          id: subject,
          type: ['AchievementSubject'],
          achievement: { id: issuer, type: ['Achievement'], name },
        },
        {
          id: 'did:key:z6Mk',
          type: ['AchievementSubject'],
          identifier: [{ type: 'IdentityObject', salt: name }],
        },
      ],
    });
    const names = ['a', 'b', issuer, `urn:slot:${issuer}`, 'did:key:z6Mk', 'urn:uuid:1'];
    const subjects = [issuer, 'did:key:z6Mk', 'https://a.example'];
    for (const name of names)
      for (const other of names)
        for (const subject of subjects) {
          const document = credential(name, other, subject);
          const expected = await canonize(document);
          expect(await composed(document)).toBe(expected);
        }
  });

  it('takes its own marks for texts like any other', async () => {
    const composed = createComposingCanonizer();
    const document = (name: string) => ({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: 'VerifiableCredential',
      id: 'urn:uuid:1',
      name,
      description: 'x',
    });
    for (const name of ['a', '\uE0000\uE000', '\uE0001\uE000', 'urn:slot:\uE0000\uE000', 'urn:self:0'])
      expect(await composed(document(name))).toBe(await canonize(document(name)));
  });

  it('asks the processor no more about what it has seen', async () => {
    const composed = createComposingCanonizer();
    const document = (name: string) => ({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: 'VerifiableCredential',
      id: `urn:uuid:${name}`,
      name,
    });
    await composed(document('1'));
    const expand = vi.spyOn(jsonld, 'expand');
    const quads = await composed(document('2'));
    expect(expand).not.toHaveBeenCalled();
    expect(quads).toBe(await canonize(document('2')));
    expect(expand).toHaveBeenCalledOnce();
    expand.mockRestore();
  });
});
