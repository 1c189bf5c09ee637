import type { Count } from '../count.ts';

/** What is assessed, and what was reached. */
export const en = {
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

export const de: typeof en = {
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
};

export const fr: typeof en = {
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
};

export const es: typeof en = {
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
};

export const pt: typeof en = {
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
};

export const ar: typeof en = {
  heading: 'النتائج',
  assessed: 'ما يجري تقييمه',
  scale: 'السلّم',
  needed: 'المطلوب',
  levelNeeded: 'مطلوب',
  levelReached: 'تحقق',
  range: (least, most) => `من ${least} إلى ${most}`,
  from: (least) => `من ${least}`,
  upTo: (most) => `حتى ${most}`,
  level: (level) => `المستوى ${level}`,
  points: (points) => `النقاط: ${points}`,
  countedPoints: (count) =>
    count({
      zero: 'بلا نقاط',
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: '# نقاط',
      many: '# نقطة',
      other: '# نقطة',
    }),
};
