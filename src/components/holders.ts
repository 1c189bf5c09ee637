import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../issue/issued-site.ts';
import type { DateTime } from '../lib/date-time.ts';
import { type StateView, stateView } from './state.ts';

/** One public award in the list of an achievement. */
export interface HolderView {
  /** Only where the recipient let it be published. */
  readonly name?: string | undefined;
  readonly href: string;
  readonly awarded: DateTime;
  /** Only where it is not simply valid. */
  readonly state?: StateView | undefined;
}

export function holderView(issued: IssuedSite, { award, state }: IssuedAward): HolderView {
  const { site, language } = issued.site.config;
  return {
    name: award.recipient.name,
    href: hrefOf(site, paths.badge(award.id)),
    awarded: award.awarded,
    state: state.kind === 'valid' ? undefined : stateView(state, issued.now, messagesFor(language)),
  };
}
