import type { Dictionary } from '../dictionary.ts';

export default {
  GradePointAverage: 'Promedio de calificaciones',
  LetterGrade: 'Calificación en letra',
  Percent: 'Porcentaje',
  PerformanceLevel: 'Nivel de desempeño',
  PredictedScore: 'Puntuación prevista',
  RawScore: 'Puntuación directa',
  Result: 'Resultado',
  RubricCriterion: 'Criterio de rúbrica',
  RubricCriterionLevel: 'Nivel de un criterio de rúbrica',
  RubricScore: 'Puntuación de rúbrica',
  ScaledScore: 'Puntuación escalada',
  Status: 'Estado',
  Completed: 'Completado',
  Enrolled: 'Inscrito',
  Failed: 'No superado',
  InProgress: 'En curso',
  OnHold: 'En pausa',
  Provisional: 'Provisional',
  Withdrew: 'Retirado',
} satisfies Dictionary['resultTypes'];
