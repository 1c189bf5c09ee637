import type { Messages } from '../../i18n/messages.ts';
import type { Certification } from './linkedin.ts';

/** A text to copy, and what it is. */
export interface Copyable {
  readonly term: string;
  readonly text: string;
}

/** What to write into LinkedIn's form, in its order. */
export function certificationFields(certification: Certification, { share, month }: Messages): Copyable[] {
  const { name, organization, issued, expires, id, url } = certification;
  return [
    { term: share.name, text: name },
    { term: share.organization, text: organization },
    { term: share.issued, text: month(issued) },
    ...(expires === undefined ? [] : [{ term: share.expires, text: month(expires) }]),
    { term: share.credentialId, text: id },
    { term: share.credentialUrl, text: url },
  ];
}
