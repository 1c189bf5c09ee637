import type { Dictionary } from '../dictionary.ts';

export default {
  GradePointAverage: 'Moyenne des notes',
  LetterGrade: 'Note en lettre',
  Percent: 'Pourcentage',
  PerformanceLevel: 'Niveau de performance',
  PredictedScore: 'Score prévu',
  RawScore: 'Score brut',
  Result: 'Résultat',
  RubricCriterion: 'Critère d’une grille d’évaluation',
  RubricCriterionLevel: 'Niveau d’un critère',
  RubricScore: 'Score d’une grille d’évaluation',
  ScaledScore: 'Score normalisé',
  Status: 'Statut',
  Completed: 'Terminé',
  Enrolled: 'Inscrit',
  Failed: 'Échoué',
  InProgress: 'En cours',
  OnHold: 'En suspens',
  Provisional: 'Provisoire',
  Withdrew: 'Abandon',
} satisfies Dictionary['resultTypes'];
