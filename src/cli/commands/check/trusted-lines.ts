import { printable } from '../../../errors/printable.ts';
import type { AchievementReadiness, Readiness } from '../../../model/trusted-readiness.ts';

/** How far each achievement is, as a report: advice, never an error. */
export function trustedLines(all: readonly AchievementReadiness[]): string[] {
  return all.flatMap(({ achievement, trusted, microCredential }) => [
    printable(achievement),
    ...checklistLines('TrustEd-aligned', trusted),
    ...checklistLines('EU micro-credential', microCredential),
  ]);
}

const STATES: Readonly<Record<Readiness['state'], string>> = {
  not_evaluated: 'not evaluated: none of its fields is written',
  incomplete: 'incomplete',
  ready: 'ready',
};

function checklistLines(name: string, { state, required, recommended }: Readiness): string[] {
  if (state === 'not_evaluated') return [`  ${name}: ${STATES[state]}`];
  const held = required.filter(({ holds }) => holds).length;
  const missing = (items: Readiness['required'], word: string) =>
    items.filter(({ holds }) => !holds).map((each) => `    ${word} ${each.name}: ${each.remedy}`);
  return [
    `  ${name}: ${STATES[state]}, ${held} of ${required.length} required`,
    ...missing(required, 'missing'),
    ...missing(recommended, 'recommended'),
  ];
}
