import { expect, test } from 'vitest';
import { achievementView } from '../../../src/components/achievement-view.ts';
import { catalogueView } from '../../../src/components/catalogue.ts';
import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import type { Award } from '../../../src/model/award.ts';
import type { AwardId } from '../../../src/model/id.ts';
import { statusIndexOf } from '../../../src/model/status-index.ts';
import { issuedSample, only } from './sample.ts';

const sample = await issuedSample();

const view = (id: string, issued: IssuedSite = sample) =>
  achievementView(
    issued,
    only(issued.achievements, ({ achievement }) => achievement.id === id),
  );

/** As many more public awards like the first bowline. */
const more = (count: number) => (awards: readonly Award[]) => {
  const first = only(awards, ({ id }) => id === 'bowline-ana-lima');
  const copies = Array.from({ length: count }, (_, index) => {
    const id = `copy-${index}` as AwardId;
    return { ...first, id, statusIndex: statusIndexOf(id) };
  });
  return [...awards, ...copies];
};

test('public awards are listed, newest first, with what became of them', () => {
  const { holders } = view('day-skipper');
  expect(holders.map(({ name, href, state }) => [name, href, state?.words])).toEqual([
    ['Liam Okafor', '/badges/day-skipper-liam-okafor', undefined],
    ['Noah Berg', '/badges/day-skipper-noah-berg', 'Revoked on 14 February 2026'],
  ]);
});

test('unlisted and private awards are neither listed nor counted', () => {
  expect(sample.awards.filter(({ award }) => award.achievement === 'bowline')).toHaveLength(3);
  expect(view('bowline').holders.map(({ name }) => name)).toEqual(['Ana Lima']);
  expect(view('harbour-rescue').holders).toHaveLength(2);
});

test('public awards are counted from five', async () => {
  expect(view('bowline', await issuedSample({ awards: more(3) })).count).toBeUndefined();
  expect(view('bowline', await issuedSample({ awards: more(4) })).count).toBe('5 public awards');
});

test('what it is: facts, criteria, assessment', () => {
  const { rows, criteria, alignments, results } = view('day-skipper');
  expect(
    rows.map(({ term, details }) => [
      term,
      ...details.map((detail) => ('text' in detail ? detail.text : '')),
    ]),
  ).toEqual([
    ['Code', 'HSC-201'],
    ['Field of study', 'Seamanship and navigation'],
    ['Credits', '4'],
    ['Lasts', '5 years'],
    ['Tags', 'navigation, skippering, safety'],
  ]);
  expect(criteria).toContain('<strong>fifteen miles</strong>');
  expect(alignments[0]).toMatchObject({ source: 'IMO Conventions, COLREG 1972, Convention' });
  expect(results[0]?.reached).toBeUndefined();
});

test('the catalogue is in order of name, and names the issuer where there are several', () => {
  expect(catalogueView(sample).map(({ name, issuer }) => `${name}, ${issuer}`)).toEqual([
    'Autumn Regatta, Harbour Sailing Club',
    'Bowline, Harbour Sailing Club',
    'Day Skipper, Harbour Sailing Club',
    'Harbour Rescue Crew, Harbour Sailing Club',
    'Night Passage, Harbour Sailing Club',
    'Story Hour Host, Quayside Library',
  ]);
  const library = only(sample.issuers, ({ issuer }) => issuer.id === 'library').issuer;
  expect(catalogueView(sample, library.id).map(({ name, issuer }) => [name, issuer])).toEqual([
    ['Story Hour Host', undefined],
  ]);
});
