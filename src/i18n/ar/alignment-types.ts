import type { Dictionary } from '../dictionary.ts';

export default {
  'ceasn:Competency': 'كفاية',
  'ceterms:Credential': 'شهادة معتمدة',
  CFItem: 'عنصر من إطار مرجعي',
  CFRubric: 'سلّم تقدير',
  CFRubricCriterion: 'معيار في سلّم تقدير',
  CFRubricCriterionLevel: 'مستوى في سلّم تقدير',
  CTDL: 'مورد من Credential Engine',
} satisfies Dictionary['alignmentTypes'];
