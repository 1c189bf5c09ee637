import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/verify/answers/answer-record.ts';
import { kindAnswers } from '../../../src/verify/answers/kinds.ts';
import { ANSWERS, type Check } from '../../../src/verify/answers.ts';
import { hostedAnswers } from '../../../src/verify/open-badges-2/answers.ts';
import type { Verdict } from '../../../src/verify/verdict.ts';
import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import type { Case } from './cases/case.ts';
import { CASES } from './cases/index.ts';
import { NOW, World } from './world.ts';

/** The answers on a badge with which all is well, and which no case needs to repeat. */
const ALL_WELL: ReadonlySet<string> = new Set([
  'format/read',
  'conformance/passed',
  'proof/verified',
  'issuer-key/authorised',
  'status/clear',
  'validity/current',
  'validity/current-until',
]);

/** Whether an answer says, below a heading that is not good, that all is well with the badge. */
const contradicts = (outcome: Outcome) => (answer: Check) =>
  /(valid|holds) (today|now)|is real/i.test(answer.result === 'pass' ? answer.message : '') ||
  (answer.code === 'status/clear' && (outcome === 'revoked' || outcome === 'suspended'));

/** Every answer that some case was given. */
const given = new Set<string>();

/** A verdict in one line. */
function briefly({ outcome, checks }: Verdict): string {
  const codes = checks
    .filter(({ code, result }) => result !== 'skipped' && !ALL_WELL.has(code))
    .map(({ code }) => code);
  return [outcome, ...codes].join(' ');
}

async function run({ input, options }: Case) {
  const world = await World.create();
  const document = await input(world);
  return verifyCredential(document, { now: NOW, fetch: world.fetch, ...options });
}

function suite(title: string, cases: readonly Case[]) {
  describe(title, () => {
    it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, each) => {
      const { outcome, checks, kind, badges = [] } = await run(each);
      for (const { code } of [checks, ...badges.map((badge) => badge.checks)].flat()) given.add(code);
      const withPlace = each.codes.some((code) => code.includes('@'));
      const codes = checks
        .filter(({ code, result }) => result !== 'skipped' && !ALL_WELL.has(code))
        .map(({ code, place }) => (withPlace ? `${code}@${place}` : code));
      expect({ outcome, codes }).toEqual({ outcome: each.outcome, codes: each.codes });
      if (each.inside || kind === 'record') expect(badges.map(briefly)).toEqual(each.inside ?? []);
      if (outcome !== 'valid') expect(checks.filter(contradicts(outcome))).toEqual([]);
    });
  });
}

for (const [title, cases] of Object.entries(CASES)) suite(title, cases);

it('every answer there is was given to some case', () => {
  const codes = Object.entries({ ...ANSWERS, ...kindAnswers, ...hostedAnswers }).filter(
    ([, { result }]) => result !== 'skipped',
  );
  expect(codes.map(([code]) => code).filter((code) => !given.has(code))).toEqual([]);
});
