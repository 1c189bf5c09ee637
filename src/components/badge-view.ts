import { domainOf, hrefOf, paths, urlOf } from '../credential/urls.ts';
import type { IssuedAward, IssuedSite } from '../issued-site.ts';
import { formatNumber } from '../lib/language.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { imageAlt } from '../model/achievement.ts';
import { type AlignmentView, alignmentViews } from './alignments.ts';
import { type EvidenceView, evidenceViews } from './evidence.ts';
import { day, type Fact, fact, span, text } from './facts.ts';
import { achievementSocial, type PageHead } from './head.ts';
import { foreignLanguage, interfaceLanguage } from './interface-language.ts';
import { type IssuerLine, issuerLine } from './issuer-line.ts';
import { profileDetails } from './profile-facts.ts';
import { proofFacts } from './proof-facts.ts';
import { type ResultView, resultViews } from './results.ts';
import { type StateView, stateView } from './state.ts';
import { wordsOfType } from './type-words.ts';

/** The page of one badge, in the order in which it is read. */
export interface BadgeView {
  readonly head: PageHead;
  readonly name: string;
  /** Of what the achievement says, where that is not the page's language. */
  readonly lang?: string | undefined;
  readonly kind: string;
  readonly description: string;
  readonly achievementHref: string;
  readonly image: { readonly src: string; readonly alt: string };
  /** Only where the recipient let it be published; never a hash, an address or another identifier. */
  readonly recipient?: string | undefined;
  readonly state: StateView;
  readonly issuer: IssuerLine;
  readonly dates: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly criteria: string;
  readonly criteriaUrl?: string | undefined;
  readonly narrative?: string | undefined;
  readonly evidence: readonly EvidenceView[];
  readonly alignments: readonly AlignmentView[];
  readonly results: readonly ResultView[];
  readonly downloads: readonly Download[];
  readonly url: string;
  readonly proof: readonly Fact[];
}

/** A file to keep. */
export interface Download {
  readonly words: string;
  readonly format: string;
  readonly href: string;
}

/** A private award has no page: its credential goes to its recipient only. */
export function hasPage({ award }: IssuedAward): boolean {
  return award.visibility !== 'private';
}

export function badgeView(issued: IssuedSite, issuedAward: IssuedAward): BadgeView {
  const { award, achievement, issuer, state } = issuedAward;
  const { config } = issued.site;
  const { site } = config;
  const language = interfaceLanguage(config.language);
  return {
    head: badgeHead(issued, issuedAward),
    name: achievement.name,
    lang: foreignLanguage(achievement.language, config.language),
    kind: wordsOfType(achievement.type),
    description: achievement.description,
    achievementHref: hrefOf(site, paths.achievement(achievement.id)),
    image: { src: imageHref(issued, issuedAward), alt: imageAlt(achievement) },
    recipient: award.recipient.name,
    state: stateView(state, issued.now, language),
    issuer: issuerLine(issued, issuer),
    dates: dateFacts(issuedAward),
    facts: awardFacts(issuedAward, language),
    criteria: renderMarkdown(achievement.criteria),
    criteriaUrl: achievement.criteriaUrl,
    narrative: award.narrative && renderMarkdown(award.narrative),
    evidence: evidenceViews(award.evidence),
    alignments: alignmentViews(achievement.alignments),
    results: resultViews(award.results, achievement.results),
    downloads: downloads(issued, issuedAward),
    url: urlOf(site, paths.badge(award.id)),
    proof: proofFacts(issued, issuedAward),
  };
}

function badgeHead(issued: IssuedSite, { award, achievement, issuer, credential }: IssuedAward): PageHead {
  const domain = domainOf(issued.site.config.site);
  const { name } = award.recipient;
  const subject = name === undefined ? 'A badge' : `Awarded to ${name}`;
  return {
    title: `${achievement.name}${name === undefined ? '' : `, awarded to ${name}`} · ${domain}`,
    description: `${subject} by ${issuer.name} (${domain}). ${achievement.description}`,
    path: paths.badge(award.id),
    issuer,
    social: achievementSocial(issued, achievement),
    document: { path: paths.badgeJson(award.id), json: credential },
    listed: award.visibility === 'public',
  };
}

/** The image with the credential inside, so that whoever saves it keeps the badge; else the plain image. */
function imageHref(issued: IssuedSite, { award, achievement }: IssuedAward): string {
  const { site, without } = issued.site.config;
  const plain = without?.includes('baked-png');
  return hrefOf(site, plain ? paths.achievementImage(achievement.id) : paths.badgePng(award.id));
}

function dateFacts({ award }: IssuedAward): Fact[] {
  const reissued = award.validFrom === award.awarded ? undefined : award.validFrom;
  return [
    ...fact('Awarded', day(award.awarded)),
    ...fact('Reissued', day(reissued)),
    ...fact('Valid until', day(award.validUntil)),
  ];
}

function awardFacts({ award }: IssuedAward, language: string): Fact[] {
  const { credits } = award;
  return [
    ...fact('Role', text(award.role)),
    ...fact('Term', text(award.term)),
    ...fact('Activity', span(award.activityStart, award.activityEnd)),
    ...fact('Credits earned', text(credits === undefined ? undefined : formatNumber(credits, language))),
    ...fact('Licence number', text(award.licenseNumber)),
    ...fact('Assessed by', ...profileDetails(award.source)),
  ];
}

function downloads(issued: IssuedSite, { award }: IssuedAward): Download[] {
  const { site, without = [] } = issued.site.config;
  const inside = 'Image with the credential inside';
  const files: readonly (Download & { readonly output?: (typeof without)[number] })[] = [
    { words: inside, format: 'PNG', href: hrefOf(site, paths.badgePng(award.id)), output: 'baked-png' },
    { words: inside, format: 'SVG', href: hrefOf(site, paths.badgeSvg(award.id)), output: 'baked-svg' },
    { words: 'The credential by itself', format: 'JSON-LD', href: hrefOf(site, paths.badgeJson(award.id)) },
  ];
  return files.filter(({ output }) => output === undefined || !without.includes(output));
}
