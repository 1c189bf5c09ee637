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
  const parsed = siteConfigFileSchema.safeParse(config);
  const profile = { name: issuer };
  const parsedProfile = issuerFileSchema.safeParse(profile);
  return [
    ...(parsed.success ? [] : explainIssues(parsed.error.issues, config, siteConfigFileSchema)).map((found) =>
      byFlag(found, FLAGS[String(found.path?.[0])] ?? ''),
    ),
    ...(parsedProfile.success
      ? []
      : explainIssues(parsedProfile.error.issues, profile, issuerFileSchema)
    ).map((found) => byFlag(found, '--issuer')),
  ];
}

function byFlag({ message, hint }: Problem, flag: string): Problem {
  return problem('command/bad-value', { flag, reason: message, hint });
}
