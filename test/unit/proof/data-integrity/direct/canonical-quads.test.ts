import fc from 'fast-check';
import { canonize } from 'rdf-canonize';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../../../../src/lib/sha256.ts';
import { canonicalQuadsOf } from '../../../../../src/proof/data-integrity/direct/canonical-quads.ts';
import { type Dataset, literal, type Node } from '../../../../../src/proof/data-integrity/direct/dataset.ts';
import { hostileText } from '../random-credential.ts';

const line = ({ subject, predicate, object }: Dataset['open'][number]) => {
  const name = (node: Node) => (typeof node === 'number' ? `_:b${node}` : node);
  return `${name(subject)}${predicate}${name(object)} .\n`;
};

const iri = fc.constantFrom('<https://a.example/1>', '<https://a.example/2>', '<urn:x:y>');
const predicate = fc.constantFrom(' <https://p.example/a> ', ' <https://p.example/b> ');
const value = fc.oneof(
  iri,
  fc.constantFrom('x', 'y', '_:z', '_:z .', '_:a').map((text) => literal(text, undefined)),
  hostileText.map((text) => literal(text, 'https://t.example/')),
);

/** Datasets of few names, so that many a blank node looks like another. */
const dataset = fc.integer({ min: 0, max: 5 }).chain((blanks) => {
  const blank = fc.nat(Math.max(0, blanks - 1));
  const subject = blanks === 0 ? iri : fc.oneof<[fc.Arbitrary<Node>, fc.Arbitrary<Node>]>(blank, iri);
  const object = blanks === 0 ? value : fc.oneof<[fc.Arbitrary<Node>, fc.Arbitrary<Node>]>(blank, value);
  const statement = fc.record({ subject, predicate, object });
  return fc.uniqueArray(statement, { maxLength: 14, selector: line }).map((statements): Dataset => {
    const isOpen = ({ subject, object }: (typeof statements)[number]) =>
      typeof subject === 'number' || typeof object === 'number';
    const open = statements.filter(isOpen);
    const used = [
      ...new Set(
        open.flatMap((each) => [each.subject, each.object]).filter((node) => typeof node === 'number'),
      ),
    ];
    const renumber = (node: Node) => (typeof node === 'number' ? used.indexOf(node) : node);
    return {
      lines: statements.filter((each) => !isOpen(each)).map(line),
      open: open.map((each) => ({ ...each, subject: renumber(each.subject), object: renumber(each.object) })),
      blanks: used.length,
    };
  });
});

test('the simple case is what the library gives, and any other is left to it', async () => {
  let [simple, other] = [0, 0];
  await fc.assert(
    fc.asyncProperty(dataset, async (random) => {
      const ours = await canonicalQuadsOf(random, sha256Hex);
      if (ours === undefined) {
        other++;
        return;
      }
      simple++;
      const text = [...random.lines, ...random.open.map(line)].join('');
      const theirs = await canonize(text, {
        algorithm: 'RDFC-1.0',
        inputFormat: 'application/n-quads',
        format: 'application/n-quads',
        maxWorkFactor: Number.POSITIVE_INFINITY,
      });
      expect(ours).toBe(theirs);
    }),
    { numRuns: 1_000 },
  );
  expect(simple).toBeGreaterThan(200);
  expect(other).toBeGreaterThan(10);
});

test('two blank nodes that look alike are left to the library', async () => {
  const predicate = ' <https://p.example/a> ';
  const open = [
    { subject: 0, predicate, object: '"x"' },
    { subject: 1, predicate, object: '"x"' },
  ];
  expect(await canonicalQuadsOf({ lines: [], open, blanks: 2 }, sha256Hex)).toBeUndefined();
  const apart = [open[0], { subject: 1, predicate, object: '"y"' }];
  const quads = await canonicalQuadsOf({ lines: [], open: apart as typeof open, blanks: 2 }, sha256Hex);
  expect(quads).toContain('_:c14n1');
});
