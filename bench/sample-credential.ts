import type { UnsignedCredential } from '../src/credential/documents.ts';
import { openBadgeCredential } from '../src/credential/open-badge-credential.ts';
import { type DateTime, parseDateTime } from '../src/lib/date-time.ts';
import type { Achievement } from '../src/model/achievement.ts';
import type { Award } from '../src/model/award.ts';
import type { AchievementId, AwardId, IssuerId } from '../src/model/id.ts';
import type { Issuer } from '../src/model/issuer.ts';
import type { Site } from '../src/model/site.ts';
import { statusIndexOf } from '../src/model/status-index.ts';

const harbour = 'harbour' as IssuerId;
const bowline = 'bowline' as AchievementId;

const issuer: Issuer = {
  id: harbour,
  file: 'content/issuers/harbour.md',
  name: 'Harbour Sailing Club',
  url: 'https://harbour.example',
  description: 'We have taught people to sail from Pier 2 since 1931.',
  rootDid: false,
  keys: [],
};

/** What the credentials are for. */
export const sampleAchievement: Achievement = {
  id: bowline,
  file: 'content/achievements/bowline.md',
  name: 'Bowline',
  description: 'Ties a bowline in the dark, with cold hands, around anything.',
  type: 'Competency',
  criteria: 'Ties it five times running, once behind the back.',
  issuer: harbour,
  language: 'en',
  drawing: { icon: 'anchor' },
  tags: ['knots', 'seamanship'],
  alignments: [
    {
      name: 'Tie knots',
      url: 'https://skills.example/knots',
      framework: 'Seamanship',
      code: 'S-1',
      type: 'CFItem',
    },
  ],
};

/** A site with nothing else on it. */
export const sampleSite: Site = {
  config: {
    schema: 1,
    site: 'https://badges.example',
    title: 'Badges',
    language: 'en',
    visibility: 'public',
    plainEmails: 'forbid',
  },
  issuers: new Map([[harbour, issuer]]),
  achievements: new Map([[bowline, sampleAchievement]]),
  awards: [],
  tombstones: [],
};

/** An award as a club gives them: one shape, every value its own. */
export function sampleAward(index: number): Award {
  const id = `award-${index}` as AwardId;
  const awarded = parseDateTime('2026-11-01') as DateTime;
  return {
    id,
    file: `content/awards/2026/${id}.yaml`,
    achievement: bowline,
    issuer: harbour,
    recipient: {
      name: `Person ${index}`,
      email: `sha256$${index.toString(16).padStart(64, '0')}`,
      salt: index.toString(16).padStart(32, '0'),
    },
    awarded,
    validFrom: awarded,
    visibility: 'public',
    statusIndex: statusIndexOf(id),
    narrative: `Tied bowline number ${index} while the committee watched.`,
    evidence: [
      { url: `https://harbour.example/logs/${index}`, name: `Log ${index}`, narrative: 'Watched by two.' },
    ],
  };
}

/** The credential of such an award, about 3 KB. */
export function sampleCredential(index: number): UnsignedCredential {
  return openBadgeCredential(sampleSite, sampleAward(index));
}
