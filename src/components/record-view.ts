import { domainOf, hrefOf, paths, urlOf } from '../credential/urls.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { IssuedRecord, IssuedSite } from '../issue/issued-site.ts';
import { parseDateTime } from '../lib/date-time.ts';
import { hasPage, isListed } from '../model/publication.ts';
import { makes } from '../outputs/makes.ts';
import { learnerRecordFiles } from '../outputs/record/learner-record.ts';
import { type RecordedBadge, recordedBadges } from '../outputs/record/record-badges.ts';
import { day, row } from './definition-rows.ts';
import type { PageHead } from './head.ts';
import { issuerLine } from './issuer-line.ts';
import { stateView } from './state.ts';

/** The page of a learner record: whose it is, and the badges in it. */
export type RecordView = ReturnType<typeof recordView>;

export function recordView(issued: IssuedSite, issuedRecord: IssuedRecord) {
  const { record, issuer, state } = issuedRecord;
  const { site, language } = issued.site.config;
  const words = messagesFor(language);
  const hasFiles = makes(issued, learnerRecordFiles);
  return {
    head: recordHead(issued, issuedRecord, words),
    name: record.name,
    image: hasFiles
      ? { src: hrefOf(site, paths.recordPng(record.id)), alt: words.badge.alt(record.name) }
      : undefined,
    recipient: record.recipient.name,
    state: stateView(state, words),
    issuer: issuerLine(issued, issuer),
    rows: row(words.record.madeOut, day(record.validFrom)),
    isPartial: record.partial === true,
    badges: recordedBadges(issuedRecord).map((each) => badgeEntry(issued, each, words)),
    associations: associationEntries(issued, issuedRecord, words),
    url: urlOf(site, paths.record(record.id)),
    help: hrefOf(site, paths.helpVerifiers),
    downloads: [
      ...(hasFiles
        ? [
            { label: words.record.image, format: 'PNG', href: hrefOf(site, paths.recordPng(record.id)) },
            { label: words.record.image, format: 'SVG', href: hrefOf(site, paths.recordSvg(record.id)) },
            { label: words.record.pdf, format: 'PDF', href: hrefOf(site, paths.recordPdf(record.id)) },
          ]
        : []),
      { label: words.record.jsonld, format: undefined, href: hrefOf(site, paths.recordJson(record.id)) },
    ],
  };
}

/** Of others only the host that their issuer's id names is more than their own word. */
function badgeEntry(issued: IssuedSite, { name, own, issuer, validFrom }: RecordedBadge, words: Messages) {
  const { site } = issued.site.config;
  const id = issuer?.id ?? '';
  return {
    name,
    href: own && hasPage(own.award) ? hrefOf(site, paths.badge(own.award.id)) : undefined,
    issuer: own ? own.issuer.name : (issuer?.name ?? id),
    domain: own ? domainOf(site) : hostOf(id),
    since: own?.award.awarded ?? parseDateTime(validFrom ?? ''),
    state: own && stateView(own.state, words),
    isElsewhere: own === undefined,
  };
}

/** The host of a `did:web` or an https address, as it stands there. */
function hostOf(id: string): string | undefined {
  const [, web] = /^did:web:([^:]+)/.exec(id) ?? [];
  return web === undefined ? URL.parse(id)?.host || undefined : decoded(web);
}

function decoded(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

function associationEntries({ site }: IssuedSite, { record }: IssuedRecord, { record: say }: Messages) {
  const nameOf = (end: string) => {
    const id = site.awards.find((award) => award.id === end)?.achievement ?? end;
    return [...site.achievements.values()].find((each) => each.id === id)?.name ?? end;
  };
  return record.associations.map(({ from, to, type }) => ({
    from: nameOf(from),
    type: say.types[type],
    to: nameOf(to),
  }));
}

function recordHead(
  issued: IssuedSite,
  { record, issuer, credential }: IssuedRecord,
  words: Messages,
): PageHead {
  const { record: say, isolated } = words;
  const domain = domainOf(issued.site.config.site);
  const { name } = record.recipient;
  const by = isolated(issuer.name);
  const title = name === undefined ? isolated(record.name) : say.title(isolated(record.name), isolated(name));
  return {
    title: `${title} · ${domain}`,
    description: name === undefined ? say.summary(by, domain) : say.summaryOf(isolated(name), by, domain),
    path: paths.record(record.id),
    issuer,
    document: { path: paths.recordJson(record.id), json: credential },
    listed: isListed(record),
  };
}
