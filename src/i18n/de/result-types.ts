import type { Dictionary } from '../dictionary.ts';

export default {
  GradePointAverage: 'Notendurchschnitt',
  LetterGrade: 'Note als Buchstabe',
  Percent: 'Prozent',
  PerformanceLevel: 'Leistungsstufe',
  PredictedScore: 'Erwartetes Ergebnis',
  RawScore: 'Rohwert',
  Result: 'Ergebnis',
  RubricCriterion: 'Kriterium eines Bewertungsrasters',
  RubricCriterionLevel: 'Stufe eines Kriteriums',
  RubricScore: 'Punktzahl im Bewertungsraster',
  ScaledScore: 'Skalenwert',
  Status: 'Stand',
  Completed: 'Abgeschlossen',
  Enrolled: 'Eingeschrieben',
  Failed: 'Nicht bestanden',
  InProgress: 'Läuft noch',
  OnHold: 'Ruht',
  Provisional: 'Vorläufig',
  Withdrew: 'Zurückgezogen',
} satisfies Dictionary['resultTypes'];
