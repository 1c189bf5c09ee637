import { hrefOf, paths } from '../credential/urls.ts';
import { foreignLanguage } from '../i18n/languages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { Achievement } from '../model/achievement.ts';
import type { IssuerId } from '../model/id.ts';
import { issuerOf } from '../model/site.ts';
import { wordsOfType } from './type-words.ts';

/** One achievement in a list. */
export interface CatalogueEntry {
  readonly name: string;
  /** Where that is not the page's. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly image: string;
  readonly description: string;
  readonly kind: string;
  /** To be found by, beside what is shown. */
  readonly tags?: string | undefined;
  /** Named only where the site has several. */
  readonly issuer?: string | undefined;
}

/** Every achievement of the site, or of one issuer, in order of name. */
export function catalogueView(issued: IssuedSite, only?: IssuerId): CatalogueEntry[] {
  const { language } = issued.site.config;
  const several = only === undefined && issued.issuers.length > 1;
  return issued.achievements
    .map(({ achievement }) => achievement)
    .filter((achievement) => only === undefined || achievement.issuer === only)
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
    .map((achievement) => ({
      ...entryOf(issued, achievement),
      issuer: several ? issuerOf(issued.site, achievement).name : undefined,
    }));
}

function entryOf(issued: IssuedSite, achievement: Achievement): CatalogueEntry {
  const { site, language } = issued.site.config;
  return {
    name: achievement.name,
    lang: foreignLanguage(achievement.language, language),
    href: hrefOf(site, paths.achievement(achievement.id)),
    image: hrefOf(site, paths.achievementThumbnail(achievement.id)),
    description: achievement.description,
    tags: achievement.tags?.join(' '),
    kind: wordsOfType(achievement.type, messagesFor(language), 'achievementTypes'),
  };
}
