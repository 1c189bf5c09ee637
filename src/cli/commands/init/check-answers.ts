import { type Problem, problem } from '../../../errors/index.ts';
import { explainIssues } from '../../../load/explain-issue.ts';
import { issuerFileSchema } from '../../../model/issuer.ts';
import { siteConfigFileSchema } from '../../../model/site-config.ts';
import type { InitAnswers } from './first-content.ts';

/** The flag that gives each field of the content. */
const FLAGS: Readonly<Record<string, string>> = {
  title: '--name',
  site: '--site',
  language: '--language',
  visibility: '--visibility',
  issuer: '--issuer-id',
};

/** What is wrong with the answers, by the rules that the content is held to, told by flag. */
export function checkAnswers({ name, site, language, visibility, issuer, issuerId }: InitAnswers): Problem[] {
  const config = { title: name, site, language, visibility, issuer: issuerId };
  return [
    ...faultsOf(config, siteConfigFileSchema, ({ path }) => FLAGS[String(path?.[0])] ?? ''),
    ...faultsOf({ name: issuer }, issuerFileSchema, () => '--issuer'),
  ];
}

function faultsOf(
  data: object,
  schema: typeof siteConfigFileSchema | typeof issuerFileSchema,
  flagOf: (found: Problem) => string,
): Problem[] {
  return explainIssues(schema.safeParse(data).error?.issues ?? [], data, schema).map((found) => {
    const { message: reason, hint } = found;
    return problem('command/bad-value', { flag: flagOf(found), reason, hint });
  });
}
