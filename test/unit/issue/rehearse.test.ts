import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rehearse } from '../../../src/issue/rehearse.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { achievementFileSchema } from '../../../src/model/achievement.ts';
import { awardFileSchema } from '../../../src/model/award.ts';
import { withAwardDefaults } from '../../../src/model/award-defaults.ts';
import type { AchievementId, AwardId } from '../../../src/model/id.ts';
import type { Site } from '../../../src/model/site.ts';
import { sampleSite } from '../../support/sample-site.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const sample = await sampleSite();
const bowline = sample.achievements.get('bowline' as AchievementId);
if (!bowline) throw new Error('The sample has no bowline any more.');

/** The sample with one achievement, as its file would say it, and one award of it. */
function siteWith(achievement: object, award: object): Site {
  const read = achievementFileSchema.parse({ name: 'A', description: 'B', ...achievement });
  const data = awardFileSchema.parse({
    achievement: 'bowline',
    recipient: { id: 'did:example:ana' },
    date: '2026-11-01',
    ...award,
  });
  const changed = { ...bowline, ...read, image: undefined, issuer: bowline?.issuer, language: 'en' };
  const id = 'first' as AwardId;
  const file = 'content/awards/2026/first.yaml';
  return {
    ...sample,
    achievements: new Map([['bowline' as AchievementId, changed as typeof bowline & object]]),
    awards: [
      withAwardDefaults({ id, file, data }, changed as typeof bowline & object, { visibility: 'public' }),
    ],
  };
}

const alignments = (count: number, more = {}) =>
  Array.from({ length: count }, (_, at) => ({
    name: `Skill ${at}`,
    url: `https://f.example/${at}`,
    ...more,
  }));
const evidence = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ url: `https://club.example/${at}`, name: `Log ${at}` }));
const results = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `r${at}`, name: `Result ${at}`, type: 'Percent' }));

describe('more than verifiers read is told at the list', () => {
  test.each<[string, object, object, string | undefined]>([
    ['501 skills', { alignments: alignments(501) }, {}, 'alignments'],
    ['600 skills', { alignments: alignments(600) }, {}, 'alignments'],
    ['500 skills', { alignments: alignments(500) }, {}, undefined],
    ['501 tags', { tags: Array.from({ length: 501 }, (_, at) => `tag ${at}`) }, {}, 'tags'],
    ['501 results', { results: results(501) }, {}, 'results'],
    ['501 pieces of evidence', {}, { evidence: evidence(501) }, 'evidence'],
    [
      'many of both',
      { alignments: alignments(499, { framework: 'F', code: 'c' }) },
      { evidence: evidence(480) },
      'evidence',
    ],
  ])('%s', async (_, achievement, award, field) => {
    const problems = await rehearse(siteWith(achievement, award), NOW);
    expect(problems.map(({ code, path }) => [code, path])).toEqual(
      field === undefined ? [] : [['credential/too-large', [field]]],
    );
  });

  test('of an achievement that nobody has been awarded, too', async () => {
    const site = { ...siteWith({ alignments: alignments(600) }, {}), awards: [] };
    const [problem] = await rehearse(site, NOW);
    expect(problem).toMatchObject({ code: 'credential/too-large', file: bowline.file, path: ['alignments'] });
    expect(problem?.message).toContain('there are 600 alignments here');
  });
});

test('an award after its key’s end is told', async () => {
  const site = siteWith({}, { date: '2027-03-01' });
  const issuers = new Map(
    [...site.issuers].map(([id, issuer]) => {
      const keys = issuer.keys.map((key) => ({ ...key, expires: '2027-01-01T00:00:00Z' as DateTime }));
      return [id, { ...issuer, keys }] as const;
    }),
  );
  const problems = await rehearse({ ...site, issuers }, NOW);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['credential/not-verifiable', 'content/awards/2026/first.yaml'],
  ]);
});

test('the sample is right', async () => {
  expect(await rehearse(sample, sample.awards[0]?.awarded ?? NOW)).toEqual([]);
});

/** Addresses and texts of every odd kind that the schemas may let through. */
const oddUri = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.webUrl().map((url) => `${url}ü/%zz/€`),
  fc.constantFrom(
    'urn:isbn:9780141036144',
    'did:web:club.example',
    'did:x:y#z',
    'urn:a0:[x]',
    'https://club.example/a(b)[c]',
  ),
);
const oddText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

test('whatever awards the schemas let through can be signed and verified', async () => {
  const award = fc.record({
    recipient: fc.record({ id: oddUri, name: oddText }),
    role: oddText,
    narrative: oddText,
    evidence: fc.array(fc.record({ url: oddUri, name: oddText, narrative: oddText }), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  await fc.assert(
    fc.asyncProperty(award, async (made) => {
      const input = { achievement: 'bowline', date: '2026-11-01', ...made };
      fc.pre(awardFileSchema.safeParse(input).success);
      expect(await rehearse(siteWith({}, made), NOW)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
