import type { Outcome } from '../../src/verify/answers/answer-record.ts';
import { kindAnswers } from '../../src/verify/answers/kinds.ts';
import { ANSWERS } from '../../src/verify/answers.ts';
import { CHECK_IDS } from '../../src/verify/check-ids.ts';
import { hostedAnswers } from '../../src/verify/open-badges-2/answers.ts';

const INTRODUCTION = `# Every answer of a verification

\`lanyard verify\` asks nine questions, in this order, and each answer has a permanent code. This page lists them all. It is
made from the program's own catalogue; a test keeps it true. What they mean for you is told in [Is this badge
real?](verifier.md)

The third column says what the badge as a whole can be at best, given this answer. Where nothing stands there, the
answer changes nothing.
`;

/** docs/answers.md, from the verdict library's catalogue. */
export function answersPage(): string {
  return [INTRODUCTION, ...CHECK_IDS.map(section)].join('\n');
}

function section(check: string): string {
  const rows = Object.entries({ ...ANSWERS, ...kindAnswers, ...hostedAnswers })
    .filter(([code]) => code.startsWith(`${check}/`))
    .map(([code, { result, outcome, words }]) => {
      return `| \`${code}\` | ${result} | ${limit(outcome)} | ${words('‹…›')} |\n`;
    });
  return `## ${check}\n\n| Code | Result | At best | In words |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function limit(outcome: Outcome): string {
  return outcome === 'valid' ? '' : outcome;
}
