import type { ALIGNMENT_TARGET_TYPES } from '../../lib/open-badges-vocabulary.ts';

type Terms = Readonly<Record<(typeof ALIGNMENT_TARGET_TYPES)[number], string>>;

/** What kind of thing something is aligned with [OB 3.0 AlignmentTargetTypeEnum]. */
export const en: Terms = {
  'ceasn:Competency': 'Competency',
  'ceterms:Credential': 'Credential',
  CFItem: 'Framework item',
  CFRubric: 'Rubric',
  CFRubricCriterion: 'Rubric criterion',
  CFRubricCriterionLevel: 'Rubric level',
  CTDL: 'Credential Engine resource',
};

export const de: Terms = {
  'ceasn:Competency': 'Kompetenz',
  'ceterms:Credential': 'Nachweis',
  CFItem: 'Rahmenelement',
  CFRubric: 'Bewertungsraster',
  CFRubricCriterion: 'Kriterium eines Bewertungsrasters',
  CFRubricCriterionLevel: 'Stufe eines Bewertungsrasters',
  CTDL: 'Ressource der Credential Engine',
};

export const fr: Terms = {
  'ceasn:Competency': 'Compétence',
  'ceterms:Credential': 'Titre de compétence',
  CFItem: 'Élément de référentiel',
  CFRubric: 'Grille d’évaluation',
  CFRubricCriterion: 'Critère d’une grille d’évaluation',
  CFRubricCriterionLevel: 'Niveau d’une grille d’évaluation',
  CTDL: 'Ressource de Credential Engine',
};

export const es: Terms = {
  'ceasn:Competency': 'Competencia',
  'ceterms:Credential': 'Credencial',
  CFItem: 'Elemento de un marco',
  CFRubric: 'Rúbrica',
  CFRubricCriterion: 'Criterio de rúbrica',
  CFRubricCriterionLevel: 'Nivel de rúbrica',
  CTDL: 'Recurso de Credential Engine',
};

export const pt: Terms = {
  'ceasn:Competency': 'Competência',
  'ceterms:Credential': 'Credencial',
  CFItem: 'Elemento de um referencial',
  CFRubric: 'Grelha de avaliação',
  CFRubricCriterion: 'Critério de uma grelha de avaliação',
  CFRubricCriterionLevel: 'Nível de uma grelha de avaliação',
  CTDL: 'Recurso da Credential Engine',
};

export const ar: Terms = {
  'ceasn:Competency': 'كفاية',
  'ceterms:Credential': 'شهادة معتمدة',
  CFItem: 'عنصر من إطار مرجعي',
  CFRubric: 'سلّم تقدير',
  CFRubricCriterion: 'معيار في سلّم تقدير',
  CFRubricCriterionLevel: 'مستوى في سلّم تقدير',
  CTDL: 'مورد من Credential Engine',
};
