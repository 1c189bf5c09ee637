import { describe, expect, test } from 'vitest';
import type { SignedCredential } from '../../../src/credential/documents.ts';
import { issueSite } from '../../../src/issue/issue-site.ts';
import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import { selfCheck } from '../../../src/issue/self-check.ts';
import { examplesOf, structuresOf } from '../../../src/issue/structures.ts';
import { generateKey } from '../../../src/keys/signer.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { ProofEngine } from '../../../src/proof/data-integrity/engine.ts';
import { createNodeEngine } from '../../../src/proof/data-integrity/node-engine.ts';
import { signCredential } from '../../../src/proof/data-integrity/sign-credential.ts';
import { sampleSite } from '../../support/sample-site.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const site = await sampleSite();
const keys = new Map([...site.issuers.keys()].map((id) => [id, generateKey().signer]));
const issuers = new Map(
  [...site.issuers].map(([id, issuer]) => {
    const signer = keys.get(id);
    return [id, { ...issuer, keys: signer ? [{ publicKey: signer.publicKey }] : [] }] as const;
  }),
);
const issued = await issueSite({ mode: 'production', site: { ...site, issuers }, signers: keys, now: NOW });

/** The site with so many more badges, each under an id of its own, that it pays to ask about each member once. */
const enlarged = await issueEnlarged(2);

async function issueEnlarged(times: number): Promise<IssuedSite> {
  const awards = site.awards.flatMap((award) =>
    Array.from({ length: times }, (_, index) => ({
      ...award,
      id: `${award.id}-${index}` as typeof award.id,
    })),
  );
  return issueSite({ mode: 'production', site: { ...site, issuers, awards }, signers: keys, now: NOW });
}

/** The site, one badge of it signed anew with another engine. */
async function resigned(from: IssuedSite, at: number, engine: ProofEngine): Promise<IssuedSite> {
  const awards = await Promise.all(
    from.awards.map(async (each, index) => {
      if (index !== at) return each;
      const { proof, ...unsigned } = each.secured.embedded;
      const signer = keys.get(each.issuer.id);
      if (!signer) throw new Error('There is no key.');
      const { verificationMethod, created } = proof;
      const options = { signer, verificationMethod, created: created as DateTime, engine };
      const embedded: SignedCredential = await signCredential(unsigned, options);
      return { ...each, secured: { embedded } };
    }),
  );
  return { ...from, awards };
}

/** An engine that makes of each document's statements what `change` makes of them. */
function faulty(change: (lines: string[]) => string[]): ProofEngine {
  const engine = createNodeEngine();
  const canonize: ProofEngine['canonize'] = async (document) => {
    const text = await engine.canonize(document);
    return 'id' in document ? change(text.split('\n')).join('\n') : text;
  };
  return { ...engine, canonize };
}

const FAULTS: Readonly<Record<string, (lines: string[]) => string[]>> = {
  'leaves out a statement': (lines) => lines.slice(1),
  'says one twice': (lines) => [lines[0] ?? '', ...lines],
  'has two in another order': ([first = '', second = '', ...more]) => [second, first, ...more],
  'names a blank node otherwise': (lines) => lines.map((line) => line.replaceAll('_:c14n0 ', '_:c14n00 ')),
  'loses a datatype': (lines) => lines.map((line) => line.replace(/"\^\^<[^>]+>/, '"')),
};

describe('a fault in what signs is not published', () => {
  test('what is right passes, few badges and many', async () => {
    await expect(selfCheck(issued)).resolves.toBeUndefined();
    expect(enlarged.awards.length).toBeGreaterThanOrEqual(25);
    await expect(selfCheck(enlarged)).resolves.toBeUndefined();
  });

  test.each(Object.entries(FAULTS))('%s', async (_, change) => {
    for (const right of [issued, enlarged]) {
      const at = right.awards.length - 1;
      const id = right.awards[at]?.secured.embedded.id;
      const wrong = await resigned(right, at, faulty(change));
      await expect(selfCheck(wrong)).rejects.toMatchObject({
        problems: expect.arrayContaining([
          expect.objectContaining({ code: 'proof/self-check', message: expect.stringContaining(`${id}`) }),
        ]),
      });
    }
  });
});

describe('examples', () => {
  const documents = issued.awards.map(({ secured: { embedded } }) => {
    const { proof: _, ...document } = embedded;
    return document;
  });
  const all = new Set(documents.flatMap(structuresOf));

  test('show every structure that there is, with few documents', async () => {
    const many = enlarged.awards.map(({ secured }) => secured.embedded);
    const examples = examplesOf(
      many,
      ({ proof: _, ...document }) => document,
      () => [],
    );
    expect(examples.length).toBeLessThanOrEqual(site.awards.length);
    expect(new Set(examples.flatMap(({ proof: _, ...document }) => structuresOf(document)))).toEqual(all);
  });

  test.each<[string, object, object, boolean]>([
    ['another text', { name: 'a' }, { name: 'b' }, true],
    ['a list', { name: 'a' }, { name: ['a'] }, false],
    ['several', { tag: ['a'] }, { tag: ['a', 'b'] }, false],
    ['more of several', { tag: ['a', 'b'] }, { tag: ['a', 'b', 'c'] }, true],
    ['a number', { credits: 1 }, { credits: '1' }, false],
    ['another number of a kind', { credits: 1 }, { credits: 2 }, true],
    ['a fraction', { credits: 1 }, { credits: 1.5 }, false],
    ['another class', { a: { type: 'A', x: '1' } }, { a: { type: 'B', x: '1' } }, false],
    ['another member', { a: { type: 'A', x: '1' } }, { a: { type: 'A', y: '1' } }, false],
    ['the same on another way', { a: { type: 'A', x: '1' } }, { b: { type: 'A', x: '1' } }, false],
    ['another vocabulary', { '@context': ['a'], x: '1' }, { '@context': ['b'], x: '1' }, false],
  ])('tell %s apart, or not', (_, one, other, same) => {
    type Document = Parameters<typeof structuresOf>[0];
    const [first, second] = [structuresOf(one as Document), structuresOf(other as Document)];
    expect(JSON.stringify(first) === JSON.stringify(second)).toBe(same);
  });
});
