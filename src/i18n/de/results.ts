import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Ergebnisse',
  assessed: 'Was bewertet wird',
  scale: 'Skala',
  needed: 'Erforderlich',
  levelNeeded: 'erforderlich',
  levelReached: 'erreicht',
  range: (least, most) => `${least} bis ${most}`,
  from: (least) => `ab ${least}`,
  upTo: (most) => `bis ${most}`,
  level: (level) => `Stufe ${level}`,
  points: (points) => `${points} Punkte`,
  countedPoints: (count) => count({ one: '# Punkt', other: '# Punkte' }),
} satisfies Dictionary['results'];
