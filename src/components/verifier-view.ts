import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { homeSocial } from './head.ts';

/** The page that checks anybody's badge in the reader's browser. */
export function verifierView(issued: IssuedSite) {
  const { site, title, language, repository } = issued.site.config;
  const { verify, isolated } = messagesFor(language);
  return {
    head: {
      title: `${verify.heading} · ${isolated(title)}`,
      description: verify.description,
      path: paths.verify,
      social: homeSocial(issued),
      listed: true,
    },
    /** The script that brings it to life. */
    script: hrefOf(site, paths.verifier('page.js')),
    /** The same as one file, for a device without a network. */
    offline: hrefOf(site, paths.offlineVerifier),
    hasRepository: repository !== undefined,
  };
}
