import type { Dictionary } from '../dictionary.ts';

export default {
  GradePointAverage: 'المعدل التراكمي',
  LetterGrade: 'تقدير بالحروف',
  Percent: 'نسبة مئوية',
  PerformanceLevel: 'مستوى الأداء',
  PredictedScore: 'الدرجة المتوقعة',
  RawScore: 'الدرجة الخام',
  Result: 'نتيجة',
  RubricCriterion: 'معيار في سلّم تقدير',
  RubricCriterionLevel: 'مستوى معيار في سلّم تقدير',
  RubricScore: 'درجة سلّم التقدير',
  ScaledScore: 'الدرجة المعيارية',
  Status: 'الحالة',
  Completed: 'مكتمل',
  Enrolled: 'مسجَّل',
  Failed: 'لم يُجتَز',
  InProgress: 'قيد التنفيذ',
  OnHold: 'معلَّق',
  Provisional: 'مؤقت',
  Withdrew: 'منسحب',
} satisfies Dictionary['resultTypes'];
