import { expect, test } from 'vitest';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { type AchievementFile, achievementFileSchema } from '../../../src/model/achievement.ts';
import { assembleSite } from '../../../src/model/assemble-site.ts';
import { type AwardFile, awardFileSchema } from '../../../src/model/award.ts';
import type { Content } from '../../../src/model/content.ts';
import { issuerFileSchema } from '../../../src/model/issuer.ts';
import { siteConfigFileSchema } from '../../../src/model/site-config.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;

interface Given {
  readonly site?: object;
  readonly issuers?: readonly string[];
  readonly achievement?: object;
  readonly award?: object;
}

/** A site of one achievement and one award, as far as it is not said otherwise. */
function content({ site = {}, issuers = ['club'], achievement = {}, award = {} }: Given): Content {
  const about = { site: 'https://club.example', title: 'Club' };
  const first = { achievement: 'bowline', recipient: { id: 'did:x:y' }, date: '2026-11-01' };
  return {
    config: {
      id: 'site',
      file: 'content/site.yaml',
      data: siteConfigFileSchema.parse({ ...about, ...site }),
    },
    issuers: issuers.map((id) => {
      const data = issuerFileSchema.parse({ name: id });
      return { id, file: `content/issuers/${id}.md`, data, body: '' };
    }),
    achievements: [
      {
        id: 'bowline',
        file: 'content/achievements/bowline.md',
        data: achievementFileSchema.parse({
          name: 'B',
          description: 'D',
          ...achievement,
        }) satisfies AchievementFile,
        body: 'Tie it.',
      },
    ],
    collections: [],
    tombstones: [],
    endorsements: [],
    records: [],
    awards: [
      {
        id: 'first',
        file: 'content/awards/2026/first.yaml',
        data: awardFileSchema.parse({ ...first, ...award }) satisfies AwardFile,
      },
    ],
  };
}

function awardOf(given: Given) {
  const { site, problems } = assembleSite(content(given), NOW);
  expect(problems).toEqual([]);
  return site?.awards[0];
}

test.each([
  [{}, 'unlisted'],
  [{ site: { visibility: 'public' } }, 'public'],
  [{ site: { visibility: 'public' }, achievement: { visibility: 'private' } }, 'private'],
  [
    {
      site: { visibility: 'public' },
      achievement: { visibility: 'private' },
      award: { visibility: 'unlisted' },
    },
    'unlisted',
  ],
])('visibility: the award’s, else the achievement’s, else the site’s (%#)', (given, expected) => {
  expect(awardOf(given)?.visibility).toBe(expected);
});

const TWO = { issuers: ['club', 'library'], site: { issuer: 'library' } };

test.each([
  [{}, 'club'],
  [TWO, 'library'],
  [{ ...TWO, achievement: { issuer: 'club' } }, 'club'],
  [{ ...TWO, achievement: { issuer: 'club' }, award: { issuer: 'library' } }, 'library'],
])(
  'issuer: the award’s, else the achievement’s, else the site’s, else the only one (%#)',
  (given, expected) => {
    expect(awardOf(given)?.issuer).toBe(expected);
  },
);

test.each([
  [{}, undefined],
  [{ achievement: { expiresAfter: '2 years' } }, '2028-11-01T23:59:59Z'],
  [{ achievement: { expiresAfter: '2 years' }, award: { expires: '2027-01-31' } }, '2027-01-31T23:59:59Z'],
  [{ achievement: { expiresAfter: '1 year' }, award: { reissued: '2026-11-10' } }, '2027-11-01T23:59:59Z'],
])('end: the award’s, else by the achievement’s length from the award’s date (%#)', (given, expected) => {
  expect(awardOf(given)?.validUntil).toBe(expected);
});

test('a reissued award keeps its date and begins anew', () => {
  expect(awardOf({ award: { reissued: '2026-11-10' } })).toMatchObject({
    awarded: '2026-11-01T00:00:00Z',
    validFrom: '2026-11-10T00:00:00Z',
  });
});

test.each([
  [{}, 'en'],
  [{ site: { language: 'pt-BR' } }, 'pt-BR'],
  [{ site: { language: 'pt-BR' }, achievement: { language: 'de' } }, 'de'],
])('language: the achievement’s, else the site’s (%#)', (given, expected) => {
  const { site } = assembleSite(content(given), NOW);
  expect([...(site?.achievements.values() ?? [])][0]?.language).toBe(expected);
});

test('a stated place holds, another comes from the id', () => {
  expect(awardOf({ award: { statusIndex: 12 } })?.statusIndex).toBe(12);
  expect(awardOf({})?.statusIndex).toBe(awardOf({ award: { role: 'x' } })?.statusIndex);
});

test('awards of two issuers may have the same place: each issuer has a list of its own', () => {
  const both = content({ ...TWO, award: { statusIndex: 12 } });
  const second = content({ ...TWO, award: { statusIndex: 12, issuer: 'club' } }).awards[0];
  const awards = [...both.awards, ...(second ? [{ ...second, id: 'second' }] : [])];
  expect(assembleSite({ ...both, awards }, NOW).problems).toEqual([]);
});

test('a broken file makes no site, and nothing is said about it twice', () => {
  const whole = content({});
  const broken = { ...whole, achievements: whole.achievements.map((each) => ({ ...each, data: undefined })) };
  expect(assembleSite(broken, NOW).problems).toEqual([]);
  expect(
    assembleSite({ ...whole, config: { id: 'site', file: 'content/site.yaml' } }, NOW).site,
  ).toBeUndefined();
});
