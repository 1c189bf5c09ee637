import type { Problem } from '../../../errors/index.ts';

/** How many lines are named before the rest is counted. */
const NAMED_LINES = 8;

/** Problems of a roster, those that say the same as one, with its lines. In order of first lines. */
export function groupProblems(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, ({ code, message, file }) => [code, file, message].join('\n'));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    return [{ ...first, message: `${first.message} (${linesOf(same)})` }];
  });
}

function linesOf(problems: readonly Problem[]): string {
  const lines = problems.map(({ line }) => line).filter((line) => line !== undefined);
  const rest = lines.length - NAMED_LINES;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `${lines.length} lines: ${lines.slice(0, NAMED_LINES).join(', ')}${more}`;
}
