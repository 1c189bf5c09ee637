import { expect, test } from 'vitest';
import { awardInput } from '../../../../src/cli/awards/award-draft.ts';
import { badgeAddress } from '../../../../src/cli/awards/badge-address.ts';
import { checkAwardInput } from '../../../../src/cli/awards/check-award-input.ts';
import type { DateTime } from '../../../../src/lib/date-time.ts';
import { achievementFileSchema } from '../../../../src/model/achievement.ts';
import { assembleSite } from '../../../../src/model/assemble-site.ts';
import { awardFileSchema } from '../../../../src/model/award.ts';
import type { Content } from '../../../../src/model/content.ts';
import type { AwardId } from '../../../../src/model/id.ts';
import { issuerFileSchema } from '../../../../src/model/issuer.ts';
import { siteConfigFileSchema } from '../../../../src/model/site-config.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const ID = 'a-new-award' as AwardId;

/** A site of two issuers and one achievement, which the second issues. */
function content(site: object, achievement: object): Content {
  const about = { site: 'https://club.example', title: 'Club', issuer: 'club' };
  const facts = { name: 'Bowline', description: 'Ties one.', issuer: 'school' };
  return {
    config: {
      id: 'site',
      file: 'content/site.yaml',
      data: siteConfigFileSchema.parse({ ...about, ...site }),
    },
    issuers: ['club', 'school'].map((id) => {
      const data = issuerFileSchema.parse({ name: id });
      return { id, file: `content/issuers/${id}.md`, data, body: '' };
    }),
    achievements: [
      {
        id: 'bowline',
        file: 'content/achievements/bowline.md',
        data: achievementFileSchema.parse({ ...facts, ...achievement }),
        body: 'Tie it.',
      },
    ],
    awards: [],
    collections: [],
    tombstones: [],
    endorsements: [],
    records: [],
  };
}

test.each([
  ['nothing is said', {}, {}, {}, 'unlisted'],
  ['the site says it', { visibility: 'public' }, {}, {}, 'public'],
  ['its achievement says it', { visibility: 'public' }, { visibility: 'private' }, {}, 'private'],
  ['it says it itself', {}, { visibility: 'private' }, { visibility: 'public' }, 'public'],
  ['its achievement says how long it lasts', {}, { expiresAfter: '2 years' }, {}, 'unlisted'],
  ['it says so itself', {}, { expiresAfter: '2 years' }, { expires: '2027-01-31' }, 'unlisted'],
])('a new award is what the build takes it for, where %s', (_where, site, achievement, award, visibility) => {
  const before = content(site, achievement);
  const draft = { achievement: 'bowline', date: '2026-11-01', id: 'did:example:ana', ...award };
  const input = awardInput(draft, 'salt');
  const known = assembleSite(before, NOW).site;
  if (!known) throw new Error('The site is not right.');
  const checked = checkAwardInput(input, ID, known, NOW);

  const file = { id: ID, file: `content/awards/2026/${ID}.yaml`, data: awardFileSchema.parse(input) };
  const built = assembleSite({ ...before, awards: [file] }, NOW).site?.awards[0];
  expect(checked).toEqual({ award: built, problems: [] });
  expect(built).toMatchObject({ visibility, issuer: 'school' });
  const address = visibility === 'private' ? undefined : `https://club.example/badges/${ID}`;
  expect(checked.award && badgeAddress(checked.award, known)).toBe(address);
});

test('an award of an achievement that is not there has no defaults, but its dates are checked', () => {
  const { site } = assembleSite(content({}, {}), NOW);
  if (!site) throw new Error('The site is not right.');
  const draft = { achievement: 'bowlin', date: '2027-11-01', id: 'did:example:ana' };
  const { award, problems } = checkAwardInput(awardInput(draft, 'salt'), ID, site, NOW);
  expect(award).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual([
    'content/unknown-reference',
    'content/awarded-in-future',
  ]);
});
