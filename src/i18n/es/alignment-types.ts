import type { Dictionary } from '../dictionary.ts';

export default {
  'ceasn:Competency': 'Competencia',
  'ceterms:Credential': 'Credencial',
  CFItem: 'Elemento de un marco',
  CFRubric: 'Rúbrica',
  CFRubricCriterion: 'Criterio de rúbrica',
  CFRubricCriterionLevel: 'Nivel de rúbrica',
  CTDL: 'Recurso de Credential Engine',
} satisfies Dictionary['alignmentTypes'];
