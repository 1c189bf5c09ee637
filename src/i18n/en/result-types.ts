import type { RESULT_STATUSES, RESULT_TYPES } from '../../lib/open-badges-vocabulary.ts';

type Term = (typeof RESULT_TYPES)[number] | (typeof RESULT_STATUSES)[number];
type Terms = Readonly<Record<Term, string>>;

/** What kind of result something is [OB 3.0 ResultTypeEnum], and how it stands [ResultStatusTypeEnum]. */
export default {
  GradePointAverage: 'Grade point average',
  LetterGrade: 'Letter grade',
  Percent: 'Percent',
  PerformanceLevel: 'Performance level',
  PredictedScore: 'Predicted score',
  RawScore: 'Raw score',
  Result: 'Result',
  RubricCriterion: 'Rubric criterion',
  RubricCriterionLevel: 'Rubric criterion level',
  RubricScore: 'Rubric score',
  ScaledScore: 'Scaled score',
  Status: 'Status',
  Completed: 'Completed',
  Enrolled: 'Enrolled',
  Failed: 'Failed',
  InProgress: 'In progress',
  OnHold: 'On hold',
  Provisional: 'Provisional',
  Withdrew: 'Withdrew',
} satisfies Terms;
