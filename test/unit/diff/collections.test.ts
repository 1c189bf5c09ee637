import { expect, test } from 'vitest';
import { compareCollections } from '../../../src/diff/compare-collections.ts';
import { compareSites } from '../../../src/diff/compare-sites.ts';
import { describeChanges } from '../../../src/diff/describe.ts';
import { diffAsText } from '../../../src/diff/reporters.ts';
import type { Collection } from '../../../src/model/collection.ts';
import type { Site } from '../../../src/model/site.ts';
import { sampleSite } from '../../support/sample-site.ts';

const site = await sampleSite();
const having = (...collections: Partial<Collection>[]) =>
  ({ ...site, collections: collections.map((each) => ({ ...KNOTS, ...each })) }) as Site;

const KNOTS = {
  id: 'knots',
  name: 'Knots',
  description: 'Tied',
  introduction: '',
  badges: ['bowline-ana-lima'],
  elsewhere: [{ url: 'https://museum.example/7', name: 'Splicing' }],
} as unknown as Collection;

test('what a collection shows from now on, and what no longer', () => {
  expect(compareCollections(undefined, having({}))).toEqual([
    {
      ...{ id: 'knots', name: 'Knots', change: 'added', hidden: [] },
      shown: ['bowline-ana-lima', 'https://museum.example/7'],
    },
  ]);
  expect(compareCollections(having({}), having({ elsewhere: [] }))).toMatchObject([
    { change: 'changed', shown: [], hidden: ['https://museum.example/7'] },
  ]);
  expect(compareCollections(having({}), having({ description: 'Otherwise' }))).toMatchObject([
    { change: 'changed', shown: [], hidden: [] },
  ]);
  expect(compareCollections(having({}), site)).toMatchObject([{ change: 'removed' }]);
  expect(compareCollections(having({}), having({}))).toEqual([]);
});

test('a reviewer reads which badges and addresses a page will show', () => {
  expect(diffAsText(describeChanges(compareSites(site, having({}), [])))).toContain(
    'Knots knots is added; shows bowline-ana-lima, https://museum.example/7',
  );
  expect(diffAsText(describeChanges(compareSites(having({}), having({ badges: [] }), [])))).toContain(
    'Knots knots is changed; no longer shows bowline-ana-lima',
  );
});
