import { describe, expect, test } from 'vitest';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { Achievement } from '../../../src/model/achievement.ts';
import type { Award } from '../../../src/model/award.ts';
import type { AchievementId } from '../../../src/model/id.ts';
import type { Site } from '../../../src/model/site.ts';
import { readinessOf } from '../../../src/model/trusted-readiness.ts';
import { sampleSite } from '../../support/sample-site.ts';

const BOWLINE = 'bowline' as AchievementId;
const DAY = '2026-05-01T00:00:00Z' as DateTime;
const sample = await sampleSite();

const WHOLE: Partial<Achievement> = {
  type: 'MicroCredential',
  skills: [{ name: 'Knots', url: 'https://skills.example/knots', source: 'Seamanship' }],
  authority: { name: 'Federation', url: 'https://federation.example' },
  assessments: [{ description: 'Two people watch.', date: DAY }],
};
const EARNED: Partial<Award> = {
  evidence: [{ url: 'https://photos.example/1' }],
  results: [{ result: 'speed', value: '9', assessed: DAY }],
};

/** The readiness of one achievement of the sample, and of its one award, after a change. */
function readiness(achievement: Partial<Achievement>, award: Partial<Award> | undefined = EARNED) {
  const bowline = sample.achievements.get(BOWLINE);
  const ana = sample.awards.find(({ id }) => id === 'bowline-ana-lima');
  if (!bowline || !ana) throw new Error('the sample has changed');
  const site: Site = {
    ...sample,
    achievements: new Map([[BOWLINE, { ...bowline, ...achievement }]]),
    awards: award ? [{ ...ana, ...award }] : [],
  };
  const [found] = readinessOf(site);
  if (!found) throw new Error('nothing was judged');
  return found;
}

const missing = (achievement: Partial<Achievement>, award?: Partial<Award>) => {
  const { state, required } = readiness(achievement, award).trusted;
  return [state, ...required.filter(({ holds }) => !holds).map(({ name }) => name)];
};

describe('TrustEd-aligned metadata', () => {
  test('is not evaluated where none of it was written', () => {
    expect(readiness({}, { evidence: undefined, results: undefined }).trusted.state).toBe('not_evaluated');
  });

  test('is ready where nothing that is required is missing', () => {
    expect(missing(WHOLE)).toEqual(['ready']);
  });

  test.each<[string, Partial<Achievement>, Partial<Award>]>([
    [
      'skills',
      { skills: undefined, alignments: [{ name: 'a', url: 'https://a.example', framework: 'F' }] },
      {},
    ],
    ['framework_alignment', { skills: [{ name: 'a', url: 'https://a.example' }] }, {}],
    ['issuer_authority', { authority: undefined }, {}],
    ['evidence', {}, { evidence: undefined }],
    ['result', {}, { results: [{ result: 'speed', value: '9' }] }],
    ['criteria', { criteria: '', criteriaUrl: undefined }, {}],
    ['assessment', { assessments: [{ description: 'Two people watch.' }] }, {}],
    ['achievement_type', { type: 'Achievement' }, {}],
  ])('is incomplete without %s alone', (name, achievement, award) => {
    expect(missing({ ...WHOLE, ...achievement }, { ...EARNED, ...award })).toEqual(['incomplete', name]);
  });

  test('is incomplete where only revoked awards have what is needed', () => {
    expect(missing(WHOLE, { ...EARNED, revoked: { date: DAY } })).toEqual([
      'incomplete',
      'evidence',
      'result',
    ]);
  });

  test('recommends what is not required', () => {
    const names = (achievement: Partial<Achievement>) =>
      readiness({ ...WHOLE, ...achievement }).trusted.recommended.flatMap(({ name, holds }) =>
        holds ? [] : [name],
      );
    expect(names({})).toEqual(['rubric', 'duration_credit', 'endorsement']);
    expect(names({ duration: '12 hours', rubrics: [{ name: 'R', url: 'https://r.example' }] })).toEqual([
      'endorsement',
    ]);
  });
});

describe('the elements of the EU recommendation', () => {
  const european = (achievement: Partial<Achievement>) => {
    const { state, required } = readiness({ ...WHOLE, ...achievement }).microCredential;
    return [state, ...required.filter(({ holds }) => !holds).map(({ name }) => name)];
  };
  const aligned = (type: `ext:${string}`) => ({ name: type, url: 'https://eu.example', type });

  test('are named where they are missing', () => {
    expect(european({})).toEqual(['incomplete', 'workload', 'level', 'form_of_participation']);
  });

  test('are there with credits, a level and a form of participation', () => {
    const alignments = [aligned('ext:EQFLevel'), aligned('ext:ParticipationForm')];
    expect(european({ credits: 2, alignments })).toEqual(['ready']);
  });

  test('want somebody who assures quality', () => {
    expect(european({ authority: undefined })).toContain('quality_assurance');
  });
});
