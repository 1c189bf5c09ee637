import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Resultados',
  assessed: 'Qué se evalúa',
  scale: 'Escala',
  needed: 'Necesario',
  levelNeeded: 'necesario',
  levelReached: 'alcanzado',
  range: (least, most) => `de ${least} a ${most}`,
  from: (least) => `desde ${least}`,
  upTo: (most) => `hasta ${most}`,
  level: (level) => `nivel ${level}`,
  points: (points) => `${points} puntos`,
  countedPoints: (count) => count({ one: '# punto', many: '# de puntos', other: '# puntos' }),
} satisfies Dictionary['results'];
