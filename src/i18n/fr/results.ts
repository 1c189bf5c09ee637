import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Résultats',
  assessed: 'Ce qui est évalué',
  scale: 'Échelle',
  needed: 'Requis',
  levelNeeded: 'requis',
  levelReached: 'atteint',
  range: (least, most) => `de ${least} à ${most}`,
  from: (least) => `à partir de ${least}`,
  upTo: (most) => `jusqu’à ${most}`,
  level: (level) => `niveau ${level}`,
  points: (points) => `${points} points`,
  countedPoints: (count) => count({ one: '# point', many: '# de points', other: '# points' }),
} satisfies Dictionary['results'];
