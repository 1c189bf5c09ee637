import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Resultados',
  assessed: 'O que é avaliado',
  scale: 'Escala',
  needed: 'Necessário',
  levelNeeded: 'necessário',
  levelReached: 'alcançado',
  range: (least, most) => `de ${least} a ${most}`,
  from: (least) => `a partir de ${least}`,
  upTo: (most) => `até ${most}`,
  level: (level) => `nível ${level}`,
  points: (points) => `${points} pontos`,
  countedPoints: (count) => count({ one: '# ponto', many: '# de pontos', other: '# pontos' }),
} satisfies Dictionary['results'];
