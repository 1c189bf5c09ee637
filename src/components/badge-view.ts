import { domainOf, hrefOf, paths, urlOf } from '../credential/urls.ts';
import { foreignLanguage } from '../i18n/languages.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../issue/issued-site.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { shownDates } from '../lib/shown-dates.ts';
import { isListed } from '../model/publication.ts';
import { badgeTitle } from '../outputs/award-words.ts';
import { bakedPng } from '../outputs/baked-png/baked-png.ts';
import { makes } from '../outputs/makes.ts';
import { oembed } from '../outputs/oembed/oembed.ts';
import { criteriaHtml } from './achievement-view.ts';
import { alignmentViews } from './alignments.ts';
import { type DefinitionRow, day, row, span, text } from './definition-rows.ts';
import { endorsementEntries } from './endorsement-view.ts';
import { evidenceViews } from './evidence.ts';
import { achievementSocial, imageAlt, type PageHead } from './head.ts';
import { issuerLine } from './issuer-line.ts';
import { profileDetails } from './profile-details.ts';
import { proofRows } from './proof-rows.ts';
import { resultViews } from './results.ts';
import { shareView } from './share/share-view.ts';
import { stateView } from './state.ts';
import { trustView } from './trust.ts';
import { wordsOfType } from './type-words.ts';

/** The page of one badge, in the order in which it is read. */
export type BadgeView = ReturnType<typeof badgeView>;

export function badgeView(issued: IssuedSite, issuedAward: IssuedAward) {
  const { award, achievement, issuer, state } = issuedAward;
  const { config } = issued.site;
  const { site } = config;
  const words = messagesFor(config.language);
  return {
    head: badgeHead(issued, issuedAward, words),
    name: achievement.name,
    /** Of what the achievement says, where that is not the page's language. */
    lang: foreignLanguage(achievement.language, config.language),
    kind: wordsOfType(achievement.type, words, 'achievementTypes'),
    description: achievement.description,
    achievementHref: hrefOf(site, paths.achievement(achievement.id)),
    image: { src: imageHref(issued, issuedAward), alt: imageAlt(achievement, words) },
    /** Only where the recipient let it be published; never a hash, an address or another identifier. */
    recipient: award.recipient.name,
    state: stateView(state, words),
    issuer: issuerLine(issued, issuer),
    dates: dateRows(issuedAward, words),
    rows: awardRows(issuedAward, words),
    criteria: criteriaHtml(achievement),
    criteriaUrl: achievement.criteriaUrl,
    narrative: award.narrative && renderMarkdown(award.narrative),
    evidence: evidenceViews(award.evidence, words),
    alignments: alignmentViews(achievement.alignments, words),
    trust: trustView(achievement, words),
    results: resultViews(award.results, achievement.results, words),
    endorsements: endorsementEntries(issued, [
      { kind: 'award', id: award.id },
      { kind: 'achievement', id: achievement.id },
    ]),
    share: shareView(issued, issuedAward, words),
    url: urlOf(site, paths.badge(award.id)),
    /** What the button on the page loads, and what it checks. */
    verifier: hrefOf(site, paths.verifier('badge.js')),
    credential: hrefOf(site, paths.badgeJson(award.id)),
    /** Where checking is explained. */
    help: hrefOf(site, paths.helpVerifiers),
    proof: proofRows(issued, issuedAward, words),
  };
}

function badgeHead(issued: IssuedSite, issuedAward: IssuedAward, words: Messages): PageHead {
  const { award, achievement, issuer, secured } = issuedAward;
  const { badge, isolated } = words;
  const domain = domainOf(issued.site.config.site);
  const { name } = award.recipient;
  const by = isolated(issuer.name);
  const summary =
    name === undefined ? badge.summary(by, domain) : badge.summaryOf(isolated(name), by, domain);
  return {
    title: `${badgeTitle(issuedAward, words)} · ${domain}`,
    description: `${summary} ${achievement.description}`,
    path: paths.badge(award.id),
    issuer,
    social: achievementSocial(issued, achievement),
    document: { path: paths.badgeJson(award.id), json: secured.embedded },
    oembed: makes(issued, oembed) ? paths.oembed(award.id) : undefined,
    listed: isListed(award),
  };
}

/** The image with the credential inside, so that whoever saves it keeps the badge; else the plain image. */
function imageHref(issued: IssuedSite, { award, achievement }: IssuedAward): string {
  const baked = makes(issued, bakedPng);
  const image = baked ? paths.badgePng(award.id) : paths.achievementImage(achievement.id);
  return hrefOf(issued.site.config.site, image);
}

function dateRows({ award }: IssuedAward, { badge }: Messages): DefinitionRow[] {
  const { awarded, validFrom, validUntil } = shownDates(award);
  return [
    ...row(badge.awarded, day(awarded)),
    ...row(badge.reissued, day(award.validFrom === award.awarded ? undefined : validFrom)),
    ...row(badge.validUntil, day(validUntil)),
  ];
}

function awardRows({ award }: IssuedAward, { badge, number }: Messages): DefinitionRow[] {
  const { credits } = award;
  const { activityStart, activityEnd } = shownDates(award);
  return [
    ...row(badge.role, text(award.role)),
    ...row(badge.term, text(award.term)),
    ...row(badge.activity, span(activityStart, activityEnd)),
    ...row(badge.creditsEarned, text(credits === undefined ? undefined : number(credits))),
    ...row(badge.licenceNumber, text(award.licenseNumber)),
    ...row(badge.assessedBy, ...profileDetails(award.source)),
  ];
}
