import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonize } from '../../../src/proof/data-integrity/canonize.ts';
import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import { addNearlyEverything } from './cases/form.ts';
import { type Path, pathsOf, tamper, valueAt } from './places.ts';
import { type Draft, NOW, World } from './world.ts';

const CHANGES: Readonly<Record<string, (value: unknown) => unknown>> = {
  removed: () => undefined,
  'a letter added': (value) => (typeof value === 'string' ? `${value}x` : 'x'),
  'a letter less': (value) => (typeof value === 'string' && value !== '' ? value.slice(0, -1) : ''),
  'put in an array': (value) => [value],
  doubled: (value) => [value, value],
  'put in an object': (value) => ({ value }),
  null: () => null,
  'an empty object': () => ({}),
  'an empty array': () => [],
  'a number': () => 7,
  true: () => true,
  'another address': () => 'https://evil.example/',
};

/** What a signature covers: the statements of the document and of each proof, and the signatures themselves. */
async function signedContent({ proof, ...document }: Draft): Promise<string> {
  const proofs = [proof].flat(Number.POSITIVE_INFINITY);
  try {
    const signatures = proofs.map(async ({ proofValue, ...options }) =>
      [await canonize({ '@context': document['@context'], ...options }), proofValue].join(''),
    );
    const signed = new Set(await Promise.all(signatures));
    return [await canonize(document), ...signed].join('\n');
  } catch {
    return 'none';
  }
}

describe('a badge that was changed after it was signed', () => {
  let world: World;
  let badge: Draft;
  let content: string;
  const verify = (document: unknown) => verifyCredential(document, { now: NOW, fetch: world.fetch });

  beforeAll(async () => {
    world = await World.create();
    badge = await world.badge(addNearlyEverything);
    content = await signedContent(badge);
  });

  it('was valid before', async () => {
    expect((await verify(badge)).outcome).toBe('valid');
    expect(content).not.toBe('none');
  });

  it.each(Object.entries(CHANGES))('is not valid with anything %s', async (_, change) => {
    let changed = 0;
    for (const path of pathsOf(badge)) {
      const tampered = tamper(badge, path, change);
      if ((await signedContent(tampered)) === content) continue;
      changed++;
      expect((await verify(tampered)).outcome, path.join('.')).not.toBe('valid');
    }
    expect(changed).toBeGreaterThan(25);
  });

  it('is not valid with any other JSON in any place', async () => {
    const paths = pathsOf(badge);
    await fc.assert(
      fc.asyncProperty(fc.nat(paths.length - 1), fc.jsonValue({ maxDepth: 3 }), async (at, value) => {
        const tampered = tamper(badge, paths[at] ?? [], () => value);
        fc.pre((await signedContent(tampered)) !== content);
        expect((await verify(tampered)).outcome).not.toBe('valid');
      }),
      { numRuns: 200 },
    );
  });

  it('is not valid with a member more', async () => {
    const objects = pathsOf(badge).filter(
      (path) => !Array.isArray(valueAt(badge, path)) && typeof valueAt(badge, path) === 'object',
    );
    const names = [
      'name',
      'id',
      'type',
      'validUntil',
      'credentialStatus',
      'rank',
      '@type',
      'endorsement',
      'image',
      'salt',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom([] as Path, ...objects),
        fc.constantFrom(...names),
        fc.jsonValue({ maxDepth: 2 }),
        async (path, name, value) => {
          const target = valueAt(badge, path);
          fc.pre(typeof target === 'object' && target !== null && !(name in target));
          const tampered = tamper(badge, [...path, name], () => value);
          fc.pre((await signedContent(tampered)) !== content);
          expect((await verify(tampered)).outcome).not.toBe('valid');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('any file at all', () => {
  it('gets a verdict, never an exception, and is not valid', async () => {
    const world = await World.create();
    const anything = fc.oneof(fc.anything({ maxDepth: 4 }), fc.json(), fc.string(), fc.uint8Array());
    await fc.assert(
      fc.asyncProperty(anything, async (input) => {
        const { outcome, checks } = await verifyCredential(input, { now: NOW, fetch: world.fetch });
        expect(['invalid', 'not-a-badge', 'not-supported', 'unknown']).toContain(outcome);
        expect(checks[0]?.id).toBe('format');
      }),
      { numRuns: 500 },
    );
  });

  it('gets a verdict where any part of a badge is anything', async () => {
    const world = await World.create();
    const badge = await world.badge(addNearlyEverything);
    const paths = pathsOf(badge);
    await fc.assert(
      fc.asyncProperty(fc.nat(paths.length - 1), fc.anything({ maxDepth: 3 }), async (index, value) => {
        const { outcome } = await verifyCredential(
          tamper(badge, paths[index] ?? [], () => value),
          { now: NOW, fetch: world.fetch },
        );
        expect(outcome).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});
