import { expect, test } from 'vitest';
import { openBadgeCredential } from '../../../src/credential/open-badge-credential.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { Achievement } from '../../../src/model/achievement.ts';
import type { Award } from '../../../src/model/award.ts';
import { sampleSite } from '../../support/sample-site.ts';

const sample = await sampleSite();

/** The credential of a badge of the sample, with more in its achievement and in itself. */
function credential(achievement: Partial<Achievement>, award: Partial<Award> = {}) {
  const found = sample.awards.find(({ id }) => id === 'bowline-ana-lima');
  if (!found) throw new Error('the sample has changed');
  const achievements = new Map(
    [...sample.achievements].map(([id, each]) => [
      id,
      id === found.achievement ? { ...each, ...achievement } : each,
    ]),
  );
  return JSON.parse(JSON.stringify(openBadgeCredential({ ...sample, achievements }, { ...found, ...award })));
}

test('skills and rubrics are alignments, behind those that are written as such', () => {
  const { alignment } = credential({
    alignments: [{ name: 'First', url: 'https://a.example' }],
    skills: [{ name: 'Knots', url: 'https://s.example', source: 'Seamanship' }],
    rubrics: [{ name: 'Handling', url: 'https://r.example' }],
  }).credentialSubject.achievement;
  expect(alignment).toEqual([
    { type: ['Alignment'], targetName: 'First', targetUrl: 'https://a.example' },
    {
      type: ['Alignment'],
      targetName: 'Knots',
      targetUrl: 'https://s.example',
      targetFramework: 'Seamanship',
      targetType: 'ceasn:Competency',
    },
    { type: ['Alignment'], targetName: 'Handling', targetUrl: 'https://r.example', targetType: 'CFRubric' },
  ]);
});

test('whoever allows an achievement is the organisation above its creator', () => {
  const authority = { name: 'Federation', url: 'https://federation.example', type: 'Accreditation' };
  const { creator } = credential({ authority }).credentialSubject.achievement;
  expect(creator.name).toBe('Harbour Sailing Club');
  expect(creator.parentOrg).toEqual({
    id: 'https://federation.example',
    type: ['Profile'],
    name: 'Federation',
    url: 'https://federation.example',
    description: 'Accreditation',
  });
});

test('assessments are evidence of that genre, with their days', () => {
  const date = '2026-05-01T00:00:00Z' as DateTime;
  const { evidence } = credential(
    {
      assessments: [{ description: 'Two people watch.', date }],
      results: [{ id: 'speed', name: 'Speed', type: 'RawScore' }],
    },
    { results: [{ result: 'speed', value: '9', assessed: '2026-05-02T00:00:00Z' as DateTime }] },
  );
  expect(evidence.slice(-2)).toEqual([
    { type: ['Evidence'], narrative: '2026-05-01', description: 'Two people watch.', genre: 'Assessment' },
    { type: ['Evidence'], name: 'Speed', narrative: '2026-05-02', genre: 'Assessment' },
  ]);
});

test('an achievement without any of it says what it said before', () => {
  const text = JSON.stringify(credential({}));
  expect(text).not.toMatch(/Assessment|parentOrg|CFRubric/);
});
