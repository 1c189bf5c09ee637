const WORDS: Readonly<Record<string, string>> = {
  CFItem: 'Framework item',
  CFRubric: 'Rubric',
  CFRubricCriterion: 'Rubric criterion',
  CFRubricCriterionLevel: 'Rubric level',
  CTDL: 'Credential Engine resource',
  CoCurricular: 'Co-curricular activity',
  GeneralEducationDevelopment: 'General educational development',
  isbn: 'ISBN',
  issn: 'ISSN',
};

/** A term of the Open Badges vocabulary, or an `ext:` term, as a person would say it: `Certificate of completion`. */
export function wordsOfType(type: string): string {
  const term = type.replace(/^[a-z]+:/, '');
  const known = WORDS[term];
  if (known !== undefined) return known;
  const words = term.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
