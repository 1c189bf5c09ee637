import { describe, expect, test } from 'vitest';
import { type BadgeView, badgeView } from '../../../src/components/badge-view.ts';
import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import { hasPage } from '../../../src/model/publication.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { issuedSample, only } from './sample.ts';

const sample = await issuedSample();

function view(id: string, issued: IssuedSite = sample): BadgeView {
  return badgeView(
    issued,
    only(issued.awards, ({ award }) => award.id === id),
  );
}

describe('the recipient', () => {
  test('is named where the name was given', () => {
    const { recipient, head } = view('day-skipper-liam-okafor');
    expect(recipient).toBe('Liam Okafor');
    expect(head.title).toBe('Day Skipper, awarded to Liam Okafor · badges.example');
    expect(head.description).toMatch(
      /^Awarded to Liam Okafor by Harbour Sailing Club \(badges\.example\)\. /,
    );
  });

  test('is not named otherwise, and no other identity takes the name’s place', () => {
    const { recipient, head, proof, ...rest } = view('xmeclzaasa4l2z7chqlqwf66fi');
    expect(recipient).toBeUndefined();
    expect(head.title).toBe('Bowline · badges.example');
    expect(JSON.stringify(rest)).not.toMatch(/sha256|57fb89fb6bddb2e59abdb3758a91370e/);
  });

  test('is never shown by a DID', () => {
    const { head, ...shown } = view('night-passage-ingrid-solberg');
    expect(JSON.stringify(shown)).not.toContain('did:key:');
  });
});

describe('what is said besides', () => {
  test('issuer with its domain, dates and facts', () => {
    const { issuer, dates, rows } = view('day-skipper-liam-okafor');
    expect(issuer).toEqual({
      domain: 'badges.example',
      name: 'Harbour Sailing Club',
      href: '/issuers/harbour',
    });
    expect(dates.map(({ term }) => term)).toEqual(['Awarded', 'Valid until']);
    expect(rows.map(({ term }) => term)).toEqual([
      'Role',
      'Term',
      'Activity',
      'Credits earned',
      'Licence number',
    ]);
  });

  test('a new version has its own date', async () => {
    const issued = await issuedSample({
      awards: (all) =>
        all.map((award) => ({ ...award, validFrom: '2026-11-19T00:00:00Z' as typeof award.validFrom })),
    });
    expect(view('bowline-ana-lima', issued).dates).toMatchObject([
      { term: 'Awarded', details: [{ moment: '2025-05-18T00:00:00Z' }] },
      { term: 'Reissued', details: [{ moment: '2026-11-19T00:00:00Z' }] },
    ]);
  });

  test('results with what was reached, and the rubric they were judged by', () => {
    const [handling, firstAid] = view('harbour-rescue-sofia-marques').results;
    expect(handling?.reached).toBe('Trusted · 8');
    expect(
      handling?.levels.map(({ name, worth, isReached, isRequired }) => [name, worth, isReached, isRequired]),
    ).toEqual([
      ['Supervised', 'level 1, 2 points', false, false],
      ['Steady', 'level 2, 5 points', false, true],
      ['Trusted', 'level 3, 8 points', true, false],
    ]);
    expect(firstAid?.reached).toBe('Completed');
    expect(view('day-skipper-liam-okafor').results[0]?.reached).toBe('92%');
  });

  test('evidence without an address that opens is not a link', () => {
    const [plan, seen] = view('day-skipper-liam-okafor').evidence;
    expect(plan).toMatchObject({ name: 'Passage plan, Saltmarsh Quay to Wicklow', kind: 'Passage plan' });
    expect(plan?.href).toBe('https://harbour.example/plans/2026-06-11-okafor');
    expect(seen?.href).toBeUndefined();
    expect(seen?.narrative).toContain('<p>Came alongside three times');
  });
});

describe('images and files', () => {
  test('the image is the one with the credential inside, and the card is for link previews', () => {
    const { image, head, share } = view('bowline-ana-lima');
    expect(image.src).toBe('/badges/bowline-ana-lima.png');
    expect(head.social).toMatchObject({
      url: 'https://badges.example/achievements/bowline/card.png',
      width: 1200,
      height: 630,
    });
    expect(share.files.map(({ format }) => format)).toEqual(['PNG', 'SVG', 'JSON-LD', 'PDF', 'SVG']);
  });

  test('a site does without what it does not make', async () => {
    const issued = await issuedSample({
      config: { without: ['social-card', 'baked-png', 'baked-svg', 'certificate', 'qr-code', 'embed'] },
    });
    const { image, head, share } = view('bowline-ana-lima', issued);
    expect(image.src).toBe('/achievements/bowline.png');
    expect(head.social).toMatchObject({
      url: 'https://badges.example/achievements/bowline.png',
      width: 600,
      height: 600,
    });
    expect(share.files.map(({ words }) => words)).toEqual([
      'The image by itself',
      'The credential by itself',
    ]);
    expect(share).toMatchObject({ made: [], qr: undefined, wallet: { qr: undefined } });
    expect(share.snippets).toHaveLength(1);
    expect(head.oembed).toBeUndefined();
  });
});

describe('a lean site', () => {
  const leanView = async (change: Partial<SiteConfig> = {}) =>
    view('bowline-ana-lima', await issuedSample({ config: { outputs: 'lean', ...change } }));

  test('leads only to files that it has, and its page makes the others', async () => {
    const { image, head, share } = await leanView();
    expect(image.src).toBe('/achievements/bowline.png');
    expect(head.oembed).toBeUndefined();
    expect(share.files.map(({ href }) => href)).toEqual([
      '/achievements/bowline.png',
      '/badges/bowline-ana-lima.jsonld',
    ]);
    expect(share.made.map(({ act, name, image: source }) => [act, name, source])).toEqual([
      ['png', 'bowline-ana-lima.png', '/achievements/bowline.png'],
      ['svg', 'bowline-ana-lima.svg', '/achievements/bowline.svg'],
      ['print', 'bowline-ana-lima.pdf', undefined],
      ['qr', 'qr-bowline-ana-lima.svg', undefined],
    ]);
    expect(share.snippets.map(({ text }) => text)).toEqual([
      expect.stringContaining('src="https://badges.example/achievements/bowline.png"'),
    ]);
    expect(share.qr).toEqual({ src: undefined, url: 'https://badges.example/badges/bowline-ana-lima' });
  });

  test('makes nothing that it is to do without', async () => {
    const { share } = await leanView({ without: ['baked-svg', 'certificate', 'qr-code'] });
    expect(share.made.map(({ act }) => act)).toEqual(['png']);
    expect(share).toMatchObject({ qr: undefined, wallet: { qr: undefined } });
  });
});

test('a base path stands in every address', async () => {
  const issued = await issuedSample({ config: { site: 'https://club.example/badges' } });
  const { image, issuer, share, url } = view('bowline-ana-lima', issued);
  expect(issuer).toMatchObject({ domain: 'club.example/badges', href: '/badges/issuers/harbour' });
  expect(image.src).toBe('/badges/badges/bowline-ana-lima.png');
  expect(share.files[2]?.href).toBe('/badges/badges/bowline-ana-lima.jsonld');
  expect(url).toBe('https://club.example/badges/badges/bowline-ana-lima');
});

test('public and unlisted awards have a page, private ones have none; only public ones are listed', () => {
  const pages = sample.awards.map((each) => [
    each.award.visibility,
    hasPage(each.award),
    badgeView(sample, each).head.listed,
  ]);
  expect(new Set(pages.map(String))).toEqual(
    new Set(['public,true,true', 'unlisted,true,false', 'private,false,false']),
  );
});
