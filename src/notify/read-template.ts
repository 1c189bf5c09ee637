import { createHash } from 'node:crypto';
import { hasErrors, LanyardError } from '../errors/index.ts';
import { checkTemplate, ownTemplate } from './check-template.ts';
import { builtInTemplate, type LetterTemplate } from './template.ts';

/** The letters of a run: one for badges with a page, one for badges that are attached. */
export interface Templates {
  readonly page: LetterTemplate;
  readonly attached: LetterTemplate;
  /** Under which it stands in the ledger. */
  readonly name: string;
  /** A digest of the words. */
  readonly wording: string;
}

/** The template that was named, else the project's own, else the built-in one in a language. */
export async function readTemplates(
  root: string,
  named: string | undefined,
  language: string,
): Promise<Templates> {
  const own = named ?? (await ownTemplate(root));
  if (own === undefined) {
    return withDigest({
      page: builtInTemplate(language, 'page'),
      attached: builtInTemplate(language, 'attached'),
    });
  }
  const { template, problems } = checkTemplate(named === undefined ? root : '', own, language);
  if (hasErrors(problems)) throw new LanyardError(problems);
  return withDigest({ page: template, attached: template });
}

function withDigest({ page, attached }: Pick<Templates, 'page' | 'attached'>): Templates {
  const words = JSON.stringify([page.subject, page.body, attached.body, page.language]);
  const wording = createHash('sha256').update(words).digest('hex').slice(0, 16);
  return { page, attached, name: page.name, wording };
}
