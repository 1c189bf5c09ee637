import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { homeSocial } from './head.ts';

/** A page of help: topics, each a heading and a paragraph. */
export type HelpView = ReturnType<typeof helpView>;

/** Help for those who hold a badge, or for those who check one. */
export function helpView(issued: IssuedSite, whose: 'recipients' | 'verifiers') {
  const { site, language, title: siteTitle } = issued.site.config;
  const { helpRecipients, helpVerifiers, verify, isolated } = messagesFor(language);
  const { title, summary, topics } = whose === 'recipients' ? helpRecipients : helpVerifiers;
  return {
    head: {
      title: `${title} · ${isolated(siteTitle)}`,
      description: summary,
      path: whose === 'recipients' ? paths.helpRecipients : paths.helpVerifiers,
      social: homeSocial(issued),
      listed: true,
    },
    title,
    summary,
    /** A `{}` in a text stands for the page that checks any badge. */
    topics: Object.entries(topics).map(([id, topic]) => ({ id, ...topic })),
    /** The page that checks any badge, where the help is for those who check one. */
    verifier: whose === 'verifiers' ? { title: verify.heading, href: hrefOf(site, paths.verify) } : undefined,
  };
}
