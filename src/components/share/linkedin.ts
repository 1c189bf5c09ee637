import type { DateTime } from '../../lib/date-time.ts';

/** What LinkedIn asks of a certification. */
export interface Certification {
  readonly name: string;
  readonly organization: string;
  readonly issued: DateTime;
  readonly expires?: DateTime | undefined;
  readonly url: string;
  readonly id: string;
}

/** The link that opens LinkedIn's form for a certification with everything filled in; months count from 1. */
export function linkedinLink(certification: Certification): string {
  const { name, organization, issued, expires, url, id } = certification;
  const fields = [
    ['startTask', 'CERTIFICATION_NAME'],
    ['name', name],
    ['organizationName', organization],
    ...months('issue', issued),
    ...(expires === undefined ? [] : months('expiration', expires)),
    ['certUrl', url],
    ['certId', id],
  ];
  const query = fields.map(([field, value = '']) => `${field}=${encodeURIComponent(value.toWellFormed())}`);
  return `https://www.linkedin.com/profile/add?${query.join('&')}`;
}

function months(prefix: string, moment: DateTime): string[][] {
  const date = new Date(moment);
  return [
    [`${prefix}Year`, String(date.getUTCFullYear())],
    [`${prefix}Month`, String(date.getUTCMonth() + 1)],
  ];
}
