import type { Dictionary } from '../dictionary.ts';

export default {
  GradePointAverage: 'Média das classificações',
  LetterGrade: 'Classificação por letra',
  Percent: 'Percentagem',
  PerformanceLevel: 'Nível de desempenho',
  PredictedScore: 'Pontuação prevista',
  RawScore: 'Pontuação bruta',
  Result: 'Resultado',
  RubricCriterion: 'Critério de uma grelha de avaliação',
  RubricCriterionLevel: 'Nível de um critério',
  RubricScore: 'Pontuação de uma grelha de avaliação',
  ScaledScore: 'Pontuação padronizada',
  Status: 'Situação',
  Completed: 'Concluído',
  Enrolled: 'Inscrito',
  Failed: 'Não aprovado',
  InProgress: 'Em curso',
  OnHold: 'Em suspenso',
  Provisional: 'Provisório',
  Withdrew: 'Desistência',
} satisfies Dictionary['resultTypes'];
