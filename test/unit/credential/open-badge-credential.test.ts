import { describe, expect, test } from 'vitest';
import { NOT_PUBLISHED, openBadgeCredential } from '../../../src/credential/open-badge-credential.ts';
import { type DateTime, parseDateTime } from '../../../src/lib/date-time.ts';
import type { Achievement } from '../../../src/model/achievement.ts';
import { type Award, awardFileSchema } from '../../../src/model/award.ts';
import type { AchievementId, AwardId, IssuerId, StatusIndex } from '../../../src/model/id.ts';
import type { Issuer } from '../../../src/model/issuer.ts';
import type { Site } from '../../../src/model/site.ts';

const day = (text: string) => parseDateTime(text) as DateTime;
const issuer = (id: string): Issuer => ({
  id: id as IssuerId,
  file: '',
  name: id,
  description: '',
  rootDid: false,
  keys: [],
});
const achievement = (id: string): Achievement => ({
  id: id as AchievementId,
  file: '',
  name: id,
  description: id,
  type: 'Badge',
  criteria: 'Do it.',
  issuer: 'club' as IssuerId,
  language: 'en',
});

const site: Site = {
  config: {
    schema: 1,
    site: 'https://badges.example',
    title: 'Badges',
    language: 'en',
    visibility: 'public',
    plainEmails: 'forbid',
  },
  issuers: new Map(['club', 'other'].map((id) => [id as IssuerId, issuer(id)])),
  achievements: new Map(['bowline', 'reef'].map((id) => [id as AchievementId, achievement(id)])),
  awards: [],
  collections: [],
  tombstones: [],
  endorsements: [],
  records: [],
};

const minimal: Award = {
  id: 'a' as AwardId,
  file: '',
  achievement: 'bowline' as AchievementId,
  issuer: 'club' as IssuerId,
  recipient: { id: 'did:example:ana' },
  awarded: day('2026-11-01'),
  validFrom: day('2026-11-01'),
  visibility: 'public',
  statusIndex: 7 as StatusIndex,
};

/** For every field of an award file, an award that differs from the minimal one by that field alone. */
const CHANGED: Record<keyof typeof awardFileSchema.shape, Partial<Award>> = {
  achievement: { achievement: 'reef' as AchievementId },
  recipient: { recipient: { id: 'did:example:ben' } },
  date: { awarded: day('2026-11-02') },
  issuer: { issuer: 'other' as IssuerId },
  expires: { validUntil: day('2028-11-01') },
  reissued: { validFrom: day('2026-12-01') },
  evidence: { evidence: [{ name: 'Log' }] },
  results: { results: [{ result: 'exam', value: '9' }] },
  role: { role: 'skipper' },
  term: { term: 'autumn' },
  activityStart: { activityStart: day('2026-10-01') },
  activityEnd: { activityEnd: day('2026-10-31') },
  credits: { credits: 2.5 },
  licenseNumber: { licenseNumber: '0093' },
  narrative: { narrative: 'Well done.' },
  source: { source: { id: 'https://assessor.example', name: 'Assessor' } },
  revoked: { revoked: { date: day('2026-11-09'), reason: 'By mistake' } },
  visibility: { visibility: 'private' },
  without: { without: ['certificate'] },
  statusIndex: { statusIndex: 8 as StatusIndex },
};

describe('every field of an award is published, or listed as not published', () => {
  const before = JSON.stringify(openBadgeCredential(site, minimal));

  test.each(Object.keys(awardFileSchema.shape) as (keyof typeof awardFileSchema.shape)[])('%s', (field) => {
    const after = JSON.stringify(openBadgeCredential(site, { ...minimal, ...CHANGED[field] }));
    expect(after === before).toBe(field in NOT_PUBLISHED);
  });
});

test('the three-line award as an Open Badge', () => {
  expect(openBadgeCredential(site, minimal)).toMatchInlineSnapshot(`
    {
      "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
      ],
      "awardedDate": "2026-11-01T00:00:00Z",
      "credentialStatus": {
        "id": "https://badges.example/status/club/revocation-1.jsonld#7",
        "statusListCredential": "https://badges.example/status/club/revocation-1.jsonld",
        "statusListIndex": "7",
        "statusPurpose": "revocation",
        "type": "BitstringStatusListEntry",
      },
      "credentialSubject": {
        "achievement": {
          "achievementType": "Badge",
          "creator": {
            "id": "did:web:badges.example:issuers:club",
            "name": "club",
            "type": [
              "Profile",
            ],
          },
          "criteria": {
            "narrative": "Do it.",
          },
          "description": "bowline",
          "id": "https://badges.example/achievements/bowline",
          "image": {
            "caption": "Badge: bowline",
            "id": "https://badges.example/achievements/bowline.png",
            "type": "Image",
          },
          "inLanguage": "en",
          "name": "bowline",
          "type": [
            "Achievement",
          ],
        },
        "id": "did:example:ana",
        "type": [
          "AchievementSubject",
        ],
      },
      "id": "https://badges.example/badges/a",
      "issuer": {
        "id": "did:web:badges.example:issuers:club",
        "name": "club",
        "type": [
          "Profile",
        ],
        "url": "https://badges.example/issuers/club",
      },
      "name": "bowline",
      "type": [
        "VerifiableCredential",
        "OpenBadgeCredential",
      ],
      "validFrom": "2026-11-01T00:00:00Z",
    }
  `);
});
