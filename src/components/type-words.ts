const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BachelorDegree: 'Bachelor’s degree',
    CFItem: 'Framework item',
    CFRubric: 'Rubric',
    CFRubricCriterion: 'Rubric criterion',
    CFRubricCriterionLevel: 'Rubric level',
    CTDL: 'Credential Engine resource',
    CoCurricular: 'Co-curricular activity',
    GeneralEducationDevelopment: 'General educational development',
    LearningProgram: 'Learning programme',
    License: 'Licence',
    MasterCertificate: 'Master’s certificate',
    MasterDegree: 'Master’s degree',
    MicroCredential: 'Micro-credential',
    emailAddress: 'E-mail address',
    isbn: 'ISBN',
    issn: 'ISSN',
    oneRosterSourcedId: 'OneRoster sourced ID',
  }),
);

const CAPITALS = /^(lis|lti|sis)\b|\bid$/g;

/** A term of the Open Badges vocabulary, or an `ext:` term, as a person would say it: `Certificate of completion`. */
export function wordsOfType(type: string): string {
  const term = type.replace(/^[a-z]+:/, '');
  const known = WORDS.get(term);
  if (known !== undefined) return known;
  const words = term
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(CAPITALS, (letters) => letters.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
