import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { homeSocial } from './head.ts';

/** The page that checks anybody's badge in the reader's browser. */
export function verifierView(issued: IssuedSite) {
  const { site, title, language } = issued.site.config;
  const { heading, description } = messagesFor(language).verify;
  return {
    head: {
      title: `${heading} · ${title}`,
      description,
      path: paths.verify,
      social: homeSocial(issued),
      listed: true,
    },
    /** The script that brings it to life. */
    script: hrefOf(site, paths.verifier('page.js')),
    /** The same as one file, for a device without a network. */
    offline: hrefOf(site, paths.offlineVerifier),
  };
}
