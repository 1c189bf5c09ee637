import type { Count } from '../count.ts';

/** What is assessed, and what was reached. */
export default {
  heading: 'Results',
  assessed: 'What is assessed',
  scale: 'Scale',
  needed: 'Needed',
  levelNeeded: 'needed',
  levelReached: 'reached',
  range: (least: string, most: string) => `${least} to ${most}`,
  from: (least: string) => `from ${least}`,
  upTo: (most: string) => `up to ${most}`,
  level: (level: string) => `level ${level}`,
  points: (points: string) => `${points} points`,
  countedPoints: (count: Count) => count({ one: '# point', other: '# points' }),
};
