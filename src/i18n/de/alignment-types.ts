import type { Dictionary } from '../dictionary.ts';

export default {
  'ceasn:Competency': 'Kompetenz',
  'ceterms:Credential': 'Nachweis',
  CFItem: 'Rahmenelement',
  CFRubric: 'Bewertungsraster',
  CFRubricCriterion: 'Kriterium eines Bewertungsrasters',
  CFRubricCriterionLevel: 'Stufe eines Bewertungsrasters',
  CTDL: 'Ressource der Credential Engine',
} satisfies Dictionary['alignmentTypes'];
