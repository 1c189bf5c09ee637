import type { Figure, Goal } from '../harness/figure.ts';
import type { Made } from '../harness/made-site.ts';
import { count } from '../harness/words.ts';
import type { Output } from '../harness/workshop.ts';

const SIZE_GOALS: Readonly<Record<string, Goal>> = {
  'badge.png': { must: 40, aim: 40 },
  'card.png': { must: 65, aim: 65 },
  'certificate.pdf': { must: 45, aim: 45 },
};

/** How many files a built site has, and how large they are. */
export function sizesOf(
  { files, megabytes, kilobytes }: Made,
  { awards, output }: { awards: number; output: Output },
): Figure[] {
  const of = (kind: string) => `${kind}-${output === 'lean' ? 'lean-' : ''}${awards}`;
  const site = `${count(awards)} awards${output === 'lean' ? ', lean' : ''}`;
  return [
    { name: of('files'), says: `${site}: files of the site`, unit: 'files', ours: files, rounds: 1 },
    { name: of('size'), says: `${site}: size of the site`, unit: 'MB', ours: megabytes, rounds: 1 },
    ...Object.entries(kilobytes).map(
      ([kind, size]): Figure => ({
        name: of(kind),
        says: `${site}: one ${kind}, the middle of all`,
        unit: 'KB',
        ours: size,
        rounds: 1,
        goal: SIZE_GOALS[kind],
      }),
    ),
  ];
}
