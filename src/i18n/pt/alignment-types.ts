import type { Dictionary } from '../dictionary.ts';

export default {
  'ceasn:Competency': 'Competência',
  'ceterms:Credential': 'Credencial',
  CFItem: 'Elemento de um referencial',
  CFRubric: 'Grelha de avaliação',
  CFRubricCriterion: 'Critério de uma grelha de avaliação',
  CFRubricCriterionLevel: 'Nível de uma grelha de avaliação',
  CTDL: 'Recurso da Credential Engine',
} satisfies Dictionary['alignmentTypes'];
