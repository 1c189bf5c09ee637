import { basename } from 'node:path';
import { hasErrors, type Problem, problem } from '../errors/index.ts';
import { positionOf, sourceText } from '../load/code-frame.ts';
import { listContentFiles } from '../load/content-files.ts';
import { placeProblems } from '../load/locate.ts';
import { readContentFile } from '../load/read-content-file.ts';
import { letterFileSchema } from '../model/letter.ts';
import { hasVariableInLink } from './letter.ts';
import { DEFAULT_TEMPLATE, type LetterTemplate, unknownVariables, VARIABLES } from './template.ts';

const OWN = 'content/notify.md';

/** The project's own template, relative to its folder; undefined where it has none, or a link that leads out. */
export async function ownTemplate(root: string): Promise<string | undefined> {
  const { files } = await listContentFiles(root);
  return files.includes(OWN) ? OWN : undefined;
}

/** A template with everything that is wrong in it; `file` is relative to `root`. */
export function checkTemplate(root: string, file: string, language: string) {
  const read = readContentFile(
    root,
    { id: '', file },
    { name: 'letter', kind: 'markdown', schema: letterFileSchema },
  );
  const template = { name: nameOf(file), subject: read.data?.subject ?? '', body: read.body, language };
  const problems = [...read.problems, ...variableProblems(read.source?.text ?? '', file)];
  if (!hasErrors(problems)) problems.push(...bodyProblems(template, file));
  return { template, problems: placeProblems(problems, [read]) };
}

/** The project's own template stands in for the built-in one: it has its name. */
function nameOf(file: string): string {
  return file === OWN ? DEFAULT_TEMPLATE : basename(file).replace(/\.[^.]*$/, '');
}

function bodyProblems(template: LetterTemplate, file: string): Problem[] {
  if (template.body === '') return [problem('content/empty-text', { field: 'letter' }, { file })];
  return hasVariableInLink(template) ? [problem('notify/variable-in-link', undefined, { file })] : [];
}

function variableProblems(text: string, file: string): Problem[] {
  const source = sourceText(text);
  return unknownVariables(text).map(({ variable, suggestion, at }) => {
    const place = positionOf(source, at, at + variable.length + 2);
    return problem('notify/unknown-variable', { variable, suggestion, known: VARIABLES }, { file, ...place });
  });
}
