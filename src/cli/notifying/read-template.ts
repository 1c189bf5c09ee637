import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasErrors, LanyardError, type Problem, problem } from '../../errors.ts';
import { positionOf, sourceText } from '../../load/code-frame.ts';
import { readContentFile } from '../../load/read-content-file.ts';
import { letterFile } from '../../model/letter.ts';
import { hasVariableInLink } from '../../notify/letter.ts';
import {
  builtInTemplate,
  DEFAULT_TEMPLATE,
  type LetterTemplate,
  unknownVariables,
  VARIABLES,
} from '../../notify/template.ts';

/** The letters of a run: one for badges with a page, one for badges that are attached. */
export interface Templates {
  readonly page: LetterTemplate;
  readonly attached: LetterTemplate;
  /** Under which it stands in the ledger. */
  readonly name: string;
  /** A digest of the words. */
  readonly wording: string;
}

const OWN = 'content/notify.md';

/** The template that was named, else the project's own, else the built-in one in a language. */
export async function readTemplates(
  root: string,
  named: string | undefined,
  language: string,
): Promise<Templates> {
  const own = named ?? (existsSync(join(root, OWN)) ? OWN : undefined);
  if (own !== undefined) {
    const template = await readTemplate(named === undefined ? root : '', own, language);
    return withDigest({ page: template, attached: template });
  }
  return withDigest({
    page: builtInTemplate(language, 'page'),
    attached: builtInTemplate(language, 'attached'),
  });
}

async function readTemplate(root: string, file: string, language: string): Promise<LetterTemplate> {
  const read = await readContentFile(root, { id: '', file }, { kind: 'markdown', schema: letterFile });
  const subject = read.data?.subject ?? '';
  const text = read.source?.text ?? '';
  const name = file === OWN ? DEFAULT_TEMPLATE : basename(file).replace(/\.[^.]*$/, '');
  const template = { name, subject, body: read.body, language };
  const problems = [...read.problems, ...variableProblems(text, file)];
  if (!hasErrors(problems) && hasVariableInLink(template)) {
    problems.push(problem('notify/variable-in-link', undefined, { file }));
  }
  if (!hasErrors(problems) && template.body === '') {
    problems.push(problem('content/empty-text', { field: 'letter' }, { file }));
  }
  if (hasErrors(problems)) throw new LanyardError(problems);
  return template;
}

function variableProblems(text: string, file: string): Problem[] {
  const source = sourceText(text);
  return unknownVariables(text).map(({ variable, suggestion, at }) => {
    const place = positionOf(source, at, at + variable.length + 2);
    return problem('notify/unknown-variable', { variable, suggestion, known: VARIABLES }, { file, ...place });
  });
}

function withDigest({ page, attached }: Pick<Templates, 'page' | 'attached'>): Templates {
  const words = JSON.stringify([page.subject, page.body, attached.body, page.language]);
  const wording = createHash('sha256').update(words).digest('hex').slice(0, 16);
  return { page, attached, name: page.name, wording };
}
