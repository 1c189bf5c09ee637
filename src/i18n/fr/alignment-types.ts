import type { Dictionary } from '../dictionary.ts';

export default {
  'ceasn:Competency': 'Compétence',
  'ceterms:Credential': 'Titre de compétence',
  CFItem: 'Élément de référentiel',
  CFRubric: 'Grille d’évaluation',
  CFRubricCriterion: 'Critère d’une grille d’évaluation',
  CFRubricCriterionLevel: 'Niveau d’une grille d’évaluation',
  CTDL: 'Ressource de Credential Engine',
} satisfies Dictionary['alignmentTypes'];
