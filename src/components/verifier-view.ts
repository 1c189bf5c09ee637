import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { homeSocial, type PageHead } from './head.ts';

/** The page that checks anybody's badge in the reader's browser. */
export interface VerifierView {
  readonly head: PageHead;
  /** The script that brings it to life. */
  readonly script: string;
  /** The same as one file, for a device without a network. */
  readonly offline: string;
}

export function verifierView(issued: IssuedSite): VerifierView {
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
    script: hrefOf(site, paths.verifier('page.js')),
    offline: hrefOf(site, paths.offlineVerifier),
  };
}
