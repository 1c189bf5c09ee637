import type { ALIGNMENT_TARGET_TYPES } from '../../lib/open-badges-vocabulary.ts';

type Terms = Readonly<Record<(typeof ALIGNMENT_TARGET_TYPES)[number], string>>;

/** What kind of thing something is aligned with [OB 3.0 AlignmentTargetTypeEnum]. */
export default {
  'ceasn:Competency': 'Competency',
  'ceterms:Credential': 'Credential',
  CFItem: 'Framework item',
  CFRubric: 'Rubric',
  CFRubricCriterion: 'Rubric criterion',
  CFRubricCriterionLevel: 'Rubric level',
  CTDL: 'Credential Engine resource',
} satisfies Terms;
