import { hrefOf, paths } from '../credential/urls.ts';
import { foreignLanguage } from '../i18n/languages.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { IssuedAchievement, IssuedAward, IssuedSite } from '../issue/issued-site.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { memoise } from '../lib/memoise.ts';
import type { Achievement } from '../model/achievement.ts';
import { issuerOf } from '../model/site.ts';
import { achievementRows } from './achievement-rows.ts';
import { alignmentViews } from './alignments.ts';
import { endorsementEntries } from './endorsement-view.ts';
import { achievementSocial, imageAlt, type PageHead } from './head.ts';
import { allHoldersHref, MAX_ON_ACHIEVEMENT, publicAwards } from './holder-pages.ts';
import { holderView } from './holders.ts';
import { issuerLine } from './issuer-line.ts';
import { resultDescriptionViews } from './results.ts';
import { credentialData } from './schema-org.ts';
import { trustView } from './trust.ts';
import { wordsOfType } from './type-words.ts';

/** The page of an achievement: what it is, how it is earned, who holds it in public. */
export type AchievementView = ReturnType<typeof achievementView>;

/** Fewer than this are not counted out loud. */
const FEWEST_COUNTED = 5;

export function achievementView(issued: IssuedSite, issuedAchievement: IssuedAchievement) {
  const { achievement } = issuedAchievement;
  const { config } = issued.site;
  const { site } = config;
  const words = messagesFor(config.language);
  const awards = publicAwards(issued, achievement.id);
  return {
    head: achievementHead(issued, issuedAchievement),
    name: achievement.name,
    /** Of what the achievement says, where that is not the page's language. */
    lang: foreignLanguage(achievement.language, config.language),
    kind: kindOf(issued, achievement),
    description: achievement.description,
    image: { src: hrefOf(site, paths.achievementImage(achievement.id)), alt: imageAlt(achievement, words) },
    issuer: issuerLine(issued, issuerOf(issued.site, achievement)),
    rows: achievementRows(achievement, config.language, words),
    criteria: criteriaHtml(achievement),
    criteriaUrl: achievement.criteriaUrl,
    alignments: alignmentViews(achievement.alignments, words),
    trust: trustView(achievement, words),
    results: resultDescriptionViews(achievement.results, words),
    endorsements: endorsementEntries(issued, [{ kind: 'achievement', id: achievement.id }]),
    /** The newest. */
    holders: awards.slice(0, MAX_ON_ACHIEVEMENT).map((award) => holderView(issued, award)),
    /** How many hold it in public; nothing where they are too few to be a number. */
    count: awards.length < FEWEST_COUNTED ? undefined : countOf(awards, words),
    /** Where all of them are, where these are not. */
    allHolders: allHoldersHref(issued, achievement.id),
    jsonld: hrefOf(site, paths.achievementJson(achievement.id)),
  };
}

function kindOf({ site }: IssuedSite, { type }: Achievement): string {
  return wordsOfType(type, messagesFor(site.config.language), 'achievementTypes');
}

function countOf(awards: readonly IssuedAward[], words: Messages): string {
  return words.achievement.publicAwards(words.count(awards.length));
}

function achievementHead(issued: IssuedSite, { achievement, document }: IssuedAchievement): PageHead {
  const issuer = issuerOf(issued.site, achievement);
  const { isolated } = messagesFor(issued.site.config.language);
  return {
    title: `${isolated(achievement.name)} · ${isolated(issuer.name)}`,
    description: achievement.description,
    path: paths.achievement(achievement.id),
    issuer,
    social: achievementSocial(issued, achievement),
    document: { path: paths.achievementJson(achievement.id), json: document },
    searchData: credentialData(issued, achievement, kindOf(issued, achievement)),
    listed: true,
  };
}

/** The criteria of an achievement as HTML, rendered once for the pages of all its awards. */
export const criteriaHtml = memoise((achievement: Achievement) => renderMarkdown(achievement.criteria), {
  cache: new WeakMap<Achievement, string>(),
});
