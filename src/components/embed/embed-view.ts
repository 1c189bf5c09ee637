import { hrefOf, paths, urlOf } from '../../credential/urls.ts';
import { foreignLanguage } from '../../i18n/languages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { hasPage } from '../../model/publication.ts';
import { makes } from '../../outputs/makes.ts';
import { oembed } from '../../outputs/oembed/oembed.ts';
import { imageAlt } from '../head.ts';
import { issuerLine } from '../issuer-line.ts';
import { pageShellView } from '../page-shell.ts';
import { stateView } from '../state.ts';

/** A badge in small, as it stands in a frame on another site. */
export type EmbedView = ReturnType<typeof embedView>;

/** Whether an award has a page for frames: all that have a page, on a site that does not do without. */
export function hasEmbed(issued: IssuedSite, { award }: IssuedAward): boolean {
  return hasPage(award) && makes(issued, oembed);
}

export function embedView(issued: IssuedSite, { award, achievement, issuer, state }: IssuedAward) {
  const { site, language } = issued.site.config;
  const shell = pageShellView(issued, issuer);
  return {
    shell,
    config: issued.site.config,
    name: achievement.name,
    lang: foreignLanguage(achievement.language, language),
    recipient: award.recipient.name,
    image: {
      src: hrefOf(site, paths.achievementImage(achievement.id)),
      alt: imageAlt(achievement, shell.words),
    },
    issuer: issuerLine(issued, issuer),
    state: stateView(state, shell.words),
    /** The badge's page, whole: it opens in place of the page around the frame. */
    url: urlOf(site, paths.badge(award.id)),
  };
}
