import { writeYaml } from '../../../load/write-yaml.ts';
import { PLACEHOLDER_CRITERIA } from '../../../model/new-achievement.ts';

/** What somebody answers about a new site. */
export interface InitAnswers {
  /** Name of the site. */
  readonly name: string;
  readonly site: string;
  /** Name of the issuer. */
  readonly issuer: string;
  readonly issuerId: string;
  readonly language: string;
  readonly visibility: string;
}

/** The files of a new site's content, by path: a site, an issuer with its public key, one achievement, no awards. */
export function firstContent(answers: InitAnswers, publicKey: string, today: string): Map<string, string> {
  return new Map([
    ['content/site.yaml', siteFile(answers)],
    [`content/issuers/${answers.issuerId}.md`, issuerFile(answers, publicKey, today)],
    ['content/achievements/first-badge.md', achievementFile(answers)],
  ]);
}

function siteFile({ name, site, language, visibility, issuerId }: InitAnswers): string {
  return `# yaml-language-server: $schema=../schemas/site.json
# Where the site will stand. Badges carry this address for ever.
${writeYaml({ site })}${writeYaml({ title: name, language, issuer: issuerId })}
# Awards are public (listed), unlisted (only who has the address finds them) or private (no page).
${writeYaml({ visibility })}`;
}

function issuerFile({ issuer }: InitAnswers, publicKeyMultibase: string, today: string): string {
  return `---
${writeYaml({ name: issuer })}# Add what people should know: url, email, address, image, color.
# The text below the second line of dashes describes the issuer.
${writeYaml({ keys: [{ publicKeyMultibase, created: today }] })}---
`;
}

function achievementFile({ issuer }: InitAnswers): string {
  return `---
${writeYaml({ name: 'First badge', description: `Has taken part at ${issuer}.` })}---

${PLACEHOLDER_CRITERIA}
`;
}
