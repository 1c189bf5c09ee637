import type { ShownTime } from '../../lib/date-time.ts';
import type { Issuer } from '../../model/issuer.ts';

/** What LinkedIn asks of a certification. */
export interface Certification {
  readonly name: string;
  readonly organization: string;
  /** The number of the organisation's own page there, where it is known. */
  readonly organizationId?: string | undefined;
  readonly issued: ShownTime;
  readonly expires?: ShownTime | undefined;
  readonly url: string;
  readonly id: string;
}

/** The link that opens LinkedIn's form for a certification with everything filled in; months count from 1. */
export function linkedinLink(certification: Certification): string {
  const { name, issued, expires, url, id } = certification;
  const fields = [
    ['startTask', 'CERTIFICATION_NAME'],
    ['name', name],
    organizationOf(certification),
    ...months('issue', issued),
    ...(expires === undefined ? [] : months('expiration', expires)),
    ['certUrl', url],
    ['certId', id],
  ];
  const query = fields.map(([field, value = '']) => `${field}=${encodeURIComponent(value.toWellFormed())}`);
  return `https://www.linkedin.com/profile/add?${query.join('&')}`;
}

const PAGE_NUMBER = /^(?:https:\/\/(?:www\.)?linkedin\.com\/company\/)?(\d{1,20})\/?$/;

/** The number of an issuer's own page on LinkedIn, among its `otherIdentifiers`: `ext:LinkedIn.organizationId`. */
export function linkedinNumber({
  otherIdentifiers = [],
}: Pick<Issuer, 'otherIdentifiers'>): string | undefined {
  return otherIdentifiers
    .filter(({ type }) => /^ext:linkedin/i.test(type))
    .map(({ identifier }) => PAGE_NUMBER.exec(identifier)?.[1])
    .find((number) => number !== undefined);
}

/** By its page where it has one, so that its logo and link stand there; else by its name alone. */
function organizationOf({ organization, organizationId }: Certification): string[] {
  return organizationId === undefined
    ? ['organizationName', organization]
    : ['organizationId', organizationId];
}

function months(prefix: string, moment: ShownTime): string[][] {
  return [
    [`${prefix}Year`, String(Number(moment.slice(0, 4)))],
    [`${prefix}Month`, String(Number(moment.slice(5, 7)))],
  ];
}
