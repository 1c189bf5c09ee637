import { domainOf, hrefOf, paths } from '../credential/urls.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { IssuedSite, IssuingMode } from '../issue/issued-site.ts';
import { directionOf } from '../lib/language.ts';
import { memoise } from '../lib/memoise.ts';
import type { Issuer } from '../model/issuer.ts';
import { siteIssuer } from '../model/site.ts';

/** What stands around every page. */
export type PageShellView = ReturnType<typeof makeShellView>;

/** The shell of the page at a path, which wears an issuer's colour, or the site's own issuer's. Made once for many pages. */
export function pageShellView(issued: IssuedSite, issuer?: Issuer, path?: string): PageShellView {
  return shellsOf(issued)(issuer, path === paths.verify);
}

const shellsOf = memoise(
  (issued: IssuedSite) =>
    memoise((issuer: Issuer | undefined, isVerifier: boolean) => makeShellView(issued, issuer, isVerifier), {
      keyOf: (issuer, isVerifier) => `${issuer?.id} ${isVerifier}`,
    }),
  { cache: new WeakMap() },
);

function makeShellView(issued: IssuedSite, issuer: Issuer | undefined, isVerifier: boolean) {
  const { config } = issued.site;
  const wearing = issuer ?? siteIssuer(issued.site);
  const words = messagesFor(config.language);
  return {
    title: config.title,
    domain: domainOf(issued.site.config.site),
    language: config.language,
    words,
    direction: directionOf(config.language),
    home: hrefOf(config.site, paths.home),
    catalogue: hrefOf(config.site, paths.achievements),
    verifier: hrefOf(config.site, paths.verify),
    isVerifier,
    accents: hrefOf(config.site, paths.accents),
    icon: iconOf(issued, wearing),
    issuerId: wearing?.id,
    notice: noticeOf(issued.mode, words),
    mode: issued.mode,
    issuers: issued.issuers.map(({ issuer: { id, name } }) => ({
      name,
      href: hrefOf(config.site, paths.issuer(id)),
    })),
    repository: config.repository,
    /** The page on which an award's file is written, where the repository is known. */
    award: config.repository === undefined ? undefined : hrefOf(config.site, paths.award),
    help: [
      { title: words.helpRecipients.title, href: hrefOf(config.site, paths.helpRecipients) },
      { title: words.helpVerifiers.title, href: hrefOf(config.site, paths.helpVerifiers) },
    ],
  };
}

/** What the badges of a mode are worth, where that has to be said. */
function noticeOf(mode: IssuingMode, { frame }: Messages): string | undefined {
  return mode === 'production' ? undefined : frame[mode];
}

/** The address of an issuer's logo, where it has one. */
export function logoOf(issued: IssuedSite, issuer: Issuer): string | undefined {
  if (issuer.image === undefined) return undefined;
  return hrefOf(issued.site.config.site, paths.issuerImage(issuer.id));
}

function iconOf(issued: IssuedSite, issuer: Issuer | undefined): string | undefined {
  const logo = issuer && logoOf(issued, issuer);
  const own = issued.achievements.find(({ achievement }) => achievement.issuer === issuer?.id)?.achievement;
  return logo ?? (own && hrefOf(issued.site.config.site, paths.achievementImage(own.id)));
}
