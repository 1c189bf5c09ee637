import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { loadContext } from '../../../../../src/contexts/document-loader.ts';
import {
  CREDENTIALS_V2,
  OPEN_BADGES,
  OPEN_BADGES_3_0_2,
  OPEN_BADGES_EXTENSIONS,
} from '../../../../../src/contexts/urls.ts';
import { JSON_LD_OPTIONS } from '../../../../../src/proof/data-integrity/canonize.ts';
import {
  type LocalContext,
  type Terms,
  withContext,
} from '../../../../../src/proof/data-integrity/direct/term-definitions.ts';

/** An active context as the processor has it. */
interface Processed {
  readonly mappings: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}
const { processContext } = jsonld as unknown as {
  processContext: (active: unknown, local: unknown, options: object) => Promise<Processed>;
};

const withOpenBadges = [OPEN_BADGES, OPEN_BADGES_3_0_2].map((version) => [CREDENTIALS_V2, version]);
const ARRAYS = [
  [CREDENTIALS_V2],
  ...withOpenBadges,
  ...withOpenBadges.map((urls) => [...urls, OPEN_BADGES_EXTENSIONS]),
];

async function process(urls: readonly string[], inner?: unknown): Promise<Processed> {
  const local = inner === undefined ? urls : [...urls, inner];
  const initial = await processContext(null, null, JSON_LD_OPTIONS);
  return processContext(initial, local, JSON_LD_OPTIONS);
}

/** Every term that is understood says what the processor says; how many there are. */
function compare(terms: Terms, { mappings }: Processed): number {
  expect([...terms.keys()].sort()).toEqual([...mappings.keys()].sort());
  const understood = [...terms].filter(([, term]) => term !== undefined);
  for (const [name, term] of understood) {
    const mapping = mappings.get(name);
    const container = [mapping?.['@container'] ?? []].flat().filter((each) => each !== '@set');
    expect([name, term?.iri, term?.type, term?.isList ? ['@list'] : []]).toEqual([
      name,
      mapping?.['@id'],
      mapping?.['@type'],
      container,
    ]);
  }
  return understood.length / terms.size;
}

describe.each(ARRAYS.map((urls) => [urls.map((url) => url.split('/').at(-1)).join(', '), urls] as const))(
  'the terms of %s',
  (_, urls) => {
    test('are what the processor takes them for, in every class', async () => {
      let terms: Terms | undefined = new Map();
      for (const url of urls) {
        const { document } = await loadContext(url);
        terms &&= withContext(terms, (document as { '@context': LocalContext })['@context'], false);
      }
      if (!terms) throw new Error('They are not understood at all.');
      expect(compare(terms, await process(urls))).toBeGreaterThan(0.95);
      for (const [name, term] of terms) {
        // Of a class, not of a property, which may say otherwise of protected terms.
        if (!term?.context || !/^[A-Z]/.test(name)) continue;
        const inside = withContext(terms, term.context, false);
        if (!inside) throw new Error(`Those of ${term.iri} are not understood.`);
        compare(inside, await process(urls, term.context));
      }
    });
  },
);

describe('a context with anything but plain terms', () => {
  test.each<[string, LocalContext]>([
    ['a vocabulary for everything', { '@vocab': 'https://v.example/' }],
    ['a language', { '@language': 'en' }],
    ['another context', { '@import': 'https://v.example/' }],
    ['a prefix', { v: 'https://v.example/' }],
    ['another meaning of a protected term', { name: 'https://v.example/name' }],
  ])('is not understood: %s', (_, local) => {
    const name = { iri: 'https://schema.org/name', type: undefined, isList: false, context: undefined };
    expect(withContext(new Map([['name', { ...name, isProtected: true }]]), local, false)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['a reverse property', { '@reverse': 'https://v.example/x' }],
    ['a language of its own', { '@id': 'https://v.example/x', '@language': 'en' }],
    ['a map by language', { '@id': 'https://v.example/x', '@container': '@language' }],
    ['graphs', { '@id': 'https://v.example/x', '@container': '@graph' }],
    ['JSON', { '@id': 'https://v.example/x', '@type': '@json' }],
    ['another name of a keyword', '@value'],
    ['nothing', null],
    ['no context', { '@id': 'https://v.example/x', '@context': null }],
    ['a context elsewhere', { '@id': 'https://v.example/x', '@context': 'https://v.example/' }],
    ['no id', { '@type': '@id' }],
    ['a name under a prefix', 'w:x'],
  ])('has a term that is not: %s', (_, stated) => {
    const w = { '@id': 'https://w.example/y' };
    expect(withContext(new Map(), { x: stated, w }, false)?.get('x')).toBeUndefined();
  });
});
