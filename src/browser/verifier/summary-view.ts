import type { VerdictMessages } from '../../i18n/verdict-messages.ts';
import { statedTime } from '../../lib/date-time.ts';
import { formatDay } from '../../lib/language.ts';
import { dateTimeStampOf } from '../../verify/date-time-stamp.ts';
import type { CredentialSummary, JudgedAs } from '../../verify/verdict.ts';
import { type ElementContent, element, strange } from './element.ts';

/** What a genuine badge, endorsement or record says: its domain first, as a name is only a claim. */
export function summaryView(
  { issuer, name, endorses, recipientName, awardedDate, validFrom, validUntil }: CredentialSummary,
  kind: JudgedAs | undefined,
  messages: VerdictMessages,
  language: string,
): HTMLElement {
  const further = kind && messages.further?.[kind];
  const domain = issuer.domain === undefined ? messages.noDomain : strange(issuer.domain);
  const claimed = issuer.name === undefined ? undefined : [`${messages.callsItself} `, strange(issuer.name)];
  return element(
    'dl',
    { class: 'facts rows' },
    row(
      messages.issuedBy,
      element('p', { class: 'domain' }, domain),
      claimed && element('p', {}, ...claimed),
    ),
    row(further?.name ?? messages.badge, strange(name)),
    endorses && row(messages.further?.about ?? '', strange(endorses.id)),
    endorses?.comment === undefined
      ? undefined
      : row(messages.further?.comment ?? '', strange(endorses.comment)),
    recipientName === undefined ? undefined : row(messages.awardedTo, strange(recipientName)),
    row(
      further ? (messages.further?.signed ?? '') : messages.awarded,
      dayOf(awardedDate ?? validFrom, language),
    ),
    validUntil === undefined ? undefined : row(messages.validUntil, dayOf(validUntil, language)),
  );
}

function row(term: string, ...details: readonly ElementContent[]): HTMLElement {
  return element('div', {}, element('dt', {}, term), element('dd', {}, ...details));
}

function dayOf(stated: string, language: string): string {
  const moment = dateTimeStampOf(stated);
  return moment === undefined ? stated : formatDay(statedTime(stated) ?? moment, language);
}
