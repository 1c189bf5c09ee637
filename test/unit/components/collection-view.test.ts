import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { collectionView } from '../../../src/components/collection-view.ts';
import { homeView } from '../../../src/components/home-view.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { Collection } from '../../../src/model/collection.ts';
import type { Site } from '../../../src/model/site.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { sitemap } from '../../../src/outputs/site-files/sitemap.ts';
import { socialCard } from '../../../src/outputs/social-card/social-card.ts';
import { issuedSampleSite } from '../../support/sample-site.ts';
import { only } from './sample.ts';

const KNOTS = {
  id: 'knots',
  file: 'content/collections/knots.md',
  name: 'Knots',
  description: 'What can be tied',
  introduction: 'All *tied* <b>here</b>.',
  badges: ['day-skipper-noah-berg', 'bowline-ana-lima'],
  elsewhere: [{ url: 'https://museum.example/badges/7?a=b&c=d', name: 'Splicing' }],
  language: 'en',
} as unknown as Collection;

const withCollections =
  (...collections: Collection[]) =>
  (site: Site): Site => ({ ...site, collections });

const issued = await issuedSampleSite(withCollections(KNOTS));
const knots = only(issued.collections, ({ collection }) => collection.id === 'knots');
const pathsOf = (output: typeof sitemap, of = issued) =>
  planOutput(output, { issued: of } as OutputContext).map(({ path }) => path);

test('a collection shows its badges in its order, and those of others as what they are: unchecked', () => {
  const view = collectionView(issued, knots);
  expect(view.badges.map(({ name, recipient, state }) => [name, recipient, state?.words])).toEqual([
    ['Day Skipper', 'Noah Berg', expect.stringContaining('Revoked')],
    ['Bowline', 'Ana Lima', undefined],
  ]);
  expect(view.elsewhere).toEqual([
    {
      name: 'Splicing',
      href: 'https://museum.example/badges/7?a=b&c=d',
      domain: 'museum.example',
      check: '/verify#u=https%3A%2F%2Fmuseum.example%2Fbadges%2F7%3Fa%3Db%26c%3Dd',
    },
  ]);
  expect(view.introduction).toBe('<p>All <em>tied</em> &lt;b&gt;here&lt;/b&gt;.</p>');
  expect(view.head).toMatchObject({
    description: 'What can be tied',
    path: 'collections/knots',
    listed: true,
  });
});

test('as data, nothing of it is lost, and no context has to be fetched', async () => {
  const refuse = async (url: string) => Promise.reject(new Error(`asked for ${url}`));
  const [expanded] = await jsonld.expand(knots.document, {
    documentLoader: refuse,
    safe: true,
    base: null,
    rdfDirection: 'i18n-datatype',
  });
  const items = Object(expanded)['https://schema.org/itemListElement'];
  const ids = items.map(
    (item: Record<string, { '@id': string }[]>) => item['https://schema.org/item']?.[0]?.['@id'],
  );
  expect(ids).toEqual([
    'https://badges.example/badges/day-skipper-noah-berg',
    'https://badges.example/badges/bowline-ana-lima',
    'https://museum.example/badges/7?a=b&c=d',
  ]);
  expect(Object(expanded)['@id']).toBe('https://badges.example/collections/knots');
});

test('it is on the home page and in the sitemap, and has a card; a site without has none of that', async () => {
  expect(homeView(issued).collections).toEqual([
    { name: 'Knots', description: 'What can be tied', lang: undefined, href: '/collections/knots' },
  ]);
  expect(pathsOf(socialCard)).toContain('collections/knots/card.png');
  const file = only(planOutput(sitemap, { issued } as OutputContext), ({ path }) => path === 'sitemap.xml');
  expect(new TextDecoder().decode(await file.bytes())).toContain('https://badges.example/collections/knots<');
  const without = await issuedSampleSite();
  expect(homeView(without).collections).toEqual([]);
  expect(pathsOf(socialCard, without).join()).not.toContain('collections');
});

test('its files are made anew when a badge of it changes, and only then', async () => {
  const now = '2026-12-20T12:00:00Z' as DateTime;
  const inputsIn = async (change: (site: Site) => Site) => {
    const site = await issuedSampleSite((sample) => change(withCollections(KNOTS)(sample)), now);
    const files = planOutput(socialCard, { issued: site } as OutputContext);
    return only(files, ({ path }) => path === 'collections/knots/card.png').inputs();
  };
  const renamed = (id: string) => (site: Site) => ({
    ...site,
    achievements: new Map(
      [...site.achievements].map(([each, thing]) => [
        each,
        each === id ? { ...thing, name: 'Other' } : thing,
      ]),
    ),
  });
  const before = await inputsIn((site) => site);
  expect(await inputsIn(renamed('story-hour'))).toEqual(before);
  expect(await inputsIn(renamed('bowline'))).not.toEqual(before);
});
