import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../issue/issued-site.ts';
import { shownDates } from '../lib/shown-dates.ts';
import { stateView } from './state.ts';

/** One public award in the list of an achievement. */
export type HolderView = ReturnType<typeof holderView>;

export function holderView(issued: IssuedSite, { award, state }: IssuedAward) {
  const { site, language } = issued.site.config;
  return {
    /** Only where the recipient let it be published. */
    name: award.recipient.name,
    href: hrefOf(site, paths.badge(award.id)),
    awarded: shownDates(award).awarded,
    /** Only where it is not simply valid. */
    state: state.kind === 'valid' ? undefined : stateView(state, messagesFor(language)),
  };
}
