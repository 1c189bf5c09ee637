import { hrefOf, paths } from '../credential/urls.ts';
import { foreignLanguage } from '../i18n/languages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { Achievement } from '../model/achievement.ts';
import type { IssuerId } from '../model/id.ts';
import { issuerOf } from '../model/site.ts';
import { wordsOfType } from './type-words.ts';

/** One achievement in a list. */
export type CatalogueEntry = ReturnType<typeof catalogueView>[number];

/** Every achievement of the site, or of one issuer, in order of name. */
export function catalogueView(issued: IssuedSite, only?: IssuerId) {
  const { language } = issued.site.config;
  const several = only === undefined && issued.issuers.length > 1;
  return issued.achievements
    .map(({ achievement }) => achievement)
    .filter((achievement) => only === undefined || achievement.issuer === only)
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
    .map((achievement) => ({
      ...entryOf(issued, achievement),
      /** Named only where the site has several. */
      issuer: several ? issuerOf(issued.site, achievement).name : undefined,
    }));
}

function entryOf(issued: IssuedSite, achievement: Achievement) {
  const { site, language } = issued.site.config;
  return {
    name: achievement.name,
    /** Where that is not the page's. */
    lang: foreignLanguage(achievement.language, language),
    href: hrefOf(site, paths.achievement(achievement.id)),
    image: hrefOf(site, paths.achievementThumbnail(achievement.id)),
    description: achievement.description,
    /** To be found by, beside what is shown. */
    tags: achievement.tags?.join(' '),
    kind: wordsOfType(achievement.type, messagesFor(language), 'achievementTypes'),
  };
}
