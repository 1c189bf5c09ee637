import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnsignedCredential } from '../../../../src/credential/documents.ts';
import { type Canonizer, canonize } from '../../../../src/proof/data-integrity/canonize.ts';
import { shapeOf } from '../../../../src/proof/data-integrity/document-shape.ts';
import { createShapeCanonizer } from '../../../../src/proof/data-integrity/shape-canonizer.ts';
import { hostileText, randomCredential } from './random-credential.ts';

/** Canonical N-Quads, or that there are none. */
async function attempt(canonizer: Canonizer, document: object): Promise<string> {
  try {
    return await canonizer(document);
  } catch (error) {
    return `refused: ${(error as Error).name}`;
  }
}

/** The same document with every text of free choice replaced: the same shape. */
function withOtherTexts(document: UnsignedCredential, text: string): UnsignedCredential {
  const replaced = JSON.stringify(document, (key, value) =>
    typeof value === 'string' && ['name', 'narrative', 'description', 'identityHash', 'value'].includes(key)
      ? text
      : value,
  );
  return JSON.parse(replaced);
}

describe('the canonizer of shapes', () => {
  it('equals the plain one on credentials of any shape, also the second time', async () => {
    const canonizeShape = createShapeCanonizer();
    await fc.assert(
      fc.asyncProperty(randomCredential, hostileText, async (document, text) => {
        for (const each of [document, withOtherTexts(document, text), document]) {
          expect(await attempt(canonizeShape, each)).toBe(await attempt(canonize, each));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('equals the plain one whatever becomes of one member', async () => {
    const canonizeShape = createShapeCanonizer();
    const members = [
      'id',
      'type',
      'name',
      'validFrom',
      'evidence',
      'credentialSubject',
      'rank',
      '@id',
      '@nest',
      'issuer',
    ];
    await fc.assert(
      fc.asyncProperty(
        randomCredential,
        fc.constantFrom(...members),
        fc.jsonValue({ maxDepth: 2 }),
        async (document, member, value) => {
          const broken = { ...document, [member]: value };
          expect(await attempt(canonizeShape, broken)).toBe(await attempt(canonize, broken));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('does not mix up documents of one shape', async () => {
    const canonizeShape = createShapeCanonizer();
    await fc.assert(
      fc.asyncProperty(
        randomCredential,
        fc.array(hostileText, { minLength: 3, maxLength: 5 }),
        async (document, texts) => {
          const alike = texts.map((text) => withOtherTexts(document, text));
          const together = await Promise.all(alike.map((each) => attempt(canonizeShape, each)));
          const apart = await Promise.all(alike.map((each) => attempt(canonize, each)));
          expect(together).toEqual(apart);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('tells two documents apart that differ only in what is text and what is a list', async () => {
    const base = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: 'VerifiableCredential',
      id: 'urn:uuid:1',
    };
    const canonizeShape = createShapeCanonizer();
    for (const name of [
      'a',
      ['a'],
      ['a', 'b'],
      { '@value': 'a' },
      { '@value': 'a', '@language': 'en' },
      null,
    ]) {
      expect(await attempt(canonizeShape, { ...base, name })).toBe(
        await attempt(canonize, { ...base, name }),
      );
    }
  });

  it('equals the plain one where values are equal to each other, or to what every document has', async () => {
    const canonizeShape = createShapeCanonizer();
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
          expect(await canonizeShape(document)).toBe(expected);
        }
  });

  it('leaves a document whole that has its own mark in it', () => {
    expect(shapeOf({ name: 'a\uE000b' })).toBeUndefined();
    expect(shapeOf({ 'a\uE000b': 'name' })).toBeUndefined();
    expect(shapeOf({ name: 'a' })?.values.size).toBe(1);
  });
});
