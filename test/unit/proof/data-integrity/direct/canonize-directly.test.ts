import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sha256Hex } from '../../../../../src/lib/sha256.ts';
import { canonize } from '../../../../../src/proof/data-integrity/canonize.ts';
import {
  canonizeDirectly,
  quadsInNode,
} from '../../../../../src/proof/data-integrity/direct/canonize-directly.ts';
import { quadsDirectly } from '../../../../../src/proof/data-integrity/direct/quads-directly.ts';
import { loadFixture } from '../../../../sites/fixture.ts';
import { issueLoaded } from '../../../../support/issued-site.ts';
import { hasPublished, publishedJson, publishedNames } from '../../../../vectors/published.ts';
import { attempt } from '../attempt.ts';
import { oddName, oddValue } from '../odd-values.ts';
import { membersIn, nodesIn, placesIn } from '../places.ts';
import { randomCredential, randomStatusList } from '../random-credential.ts';

const issued = await issueLoaded(
  await loadFixture('good/maximal.txt'),
  '2026-11-20T12:00:00Z' as Parameters<typeof issueLoaded>[1],
);
const ours = [
  ...issued.awards.map(({ secured }) => secured.embedded),
  ...issued.statusLists.map(({ credential }) => credential),
].map(({ proof, ...document }) => ({ proof, document }));

const anyDocument = fc.oneof(
  { weight: 5, arbitrary: randomCredential },
  { weight: 1, arbitrary: randomStatusList },
);

/** A copy without the strangers' names of JSON.parse: `__proto__` becomes a member as in a file. */
const asFile = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** Whatever is not left to the processor comes out as it would of that. */
async function expectSame(document: object): Promise<void> {
  const inNode = await quadsInNode(document);
  if (inNode !== undefined) expect(inNode).toBe(await attempt(canonize, document));
  const elsewhere = await quadsDirectly(document, sha256Hex);
  if (elsewhere !== undefined) expect(elsewhere).toBe(inNode);
}

describe('without the JSON-LD processor', () => {
  it('random credentials and status lists come out the same, and nearly all of them so', async () => {
    let [all, direct] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        all++;
        if ((await quadsInNode(document)) !== undefined) direct++;
        await expectSame(document);
      }),
      { numRuns: 120 },
    );
    expect(direct / all).toBeGreaterThan(0.7);
  });

  it('whatever becomes of one place in a document, it comes out the same or is left alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.nat(), oddValue, async (random, pick, value) => {
        const document = structuredClone(random);
        const places = placesIn(document);
        const place = places[pick % places.length];
        if (place) place.holder[place.key] = value;
        await expectSame(document);
      }),
      { numRuns: 250 },
    );
  });

  it('whatever member is put into one object, it comes out the same or is left alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.nat(), oddName, oddValue, async (random, pick, name, value) => {
        const document = structuredClone(random);
        const nodes = nodesIn(document);
        const node = nodes[pick % nodes.length];
        if (node)
          Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true });
        await expectSame(document);
      }),
      { numRuns: 250 },
    );
  });

  it('ids that are the same in several places come out the same', async () => {
    const ids = fc.constantFrom('urn:uuid:1', 'https://a.example/', 'did:web:a.example');
    await fc.assert(
      fc.asyncProperty(
        randomCredential,
        fc.infiniteStream(ids),
        fc.boolean(),
        async (random, stream, nameless) => {
          const document = structuredClone(random);
          for (const node of nodesIn(document)) {
            if (nameless && node['type'] !== undefined && node !== nodesIn(document)[0]) delete node['id'];
            else if (node['id'] !== undefined) node['id'] = stream.next().value;
          }
          await expectSame(document);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('one thing said twice comes out the same', async () => {
    await fc.assert(
      fc.asyncProperty(randomCredential, fc.nat(), async (random, pick) => {
        const document = structuredClone(random);
        const lists = placesIn(document).filter(
          ({ value, key }) => Array.isArray(value) && key !== '@context',
        );
        const list = lists[pick % lists.length]?.value as unknown[];
        list.push(structuredClone(list[0]));
        await expectSame(document);
      }),
      { numRuns: 40 },
    );
  });

  it('a class that is written like two is not taken for two', async () => {
    const context = [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ];
    const of = (type: unknown) => ({
      '@context': context,
      id: 'urn:uuid:1',
      type,
      name: 'N',
      achievementType: 'x',
    });
    expect(await quadsInNode(of(['Achievement', 'Related']))).toBeDefined();
    for (const type of [
      'Achievement\nRelated',
      ['Achievement\nRelated'],
      '\nAchievement\nRelated',
      '["Achievement","Related"]',
    ])
      expect(await quadsInNode(of(type))).toBeUndefined();
  });

  it('a change of any one leaf changes what is signed', async () => {
    for (const { document } of ours) {
      const before = await canonizeDirectly(document);
      const changed = structuredClone(document);
      for (const { holder, key, value } of placesIn(changed)) {
        if (typeof value === 'object' || key === '@context' || isIn(holder, changed['@context'])) continue;
        holder[key] =
          typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : !value;
        expect(await attempt(canonizeDirectly, changed)).not.toBe(before);
        holder[key] = value;
      }
    }
  });
});

const isIn = (holder: unknown, list: unknown) => holder === list;

describe('everything that we write', () => {
  const random = fc.sample(fc.oneof(randomCredential, randomStatusList), { numRuns: 400, seed: 1 });
  const known = new Set(membersIn(asFile(random)));

  test('is in the random documents', () => {
    const written = ours.flatMap(({ document }) => membersIn(document));
    expect(written.length).toBeGreaterThan(100);
    expect([...new Set(written)].filter((member) => !known.has(member))).toEqual([]);
  });

  test('needs no JSON-LD processor, proofs neither', async () => {
    for (const { document, proof } of ours) {
      expect(await quadsInNode(document)).toBe(await canonize(document));
      const { proofValue: _, ...options } = proof;
      const withContext = { '@context': document['@context'], ...options };
      expect(await quadsInNode(withContext)).toBe(await canonize(withContext));
    }
  });
});

describe.skipIf(!hasPublished)('published documents', () => {
  const folders = [
    'ob30/examples',
    'ob30/validator-cases/valid',
    'ob30/validator-cases/status',
    'w3c/vcdm2-inputs',
  ];
  const files = folders.flatMap((folder) => publishedNames(folder).map((name) => `${folder}/${name}`));

  test('are refused, or given by the processor, where they are not plain', async () => {
    const odd = publishedJson('w3c/vcdm2-inputs/issuer-multi-language-name-ok.json');
    expect(await canonizeDirectly(odd)).toBe(await canonize(odd));
  });

  test.each(files.filter((file) => file.endsWith('.json')))('%s', async (file) => {
    const { proof: _, ...document } = publishedJson(file);
    await expectSame(document);
  });
});
