import { hrefOf, paths } from '../credential/urls.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { Endorser, IssuedEndorsement, IssuedSite } from '../issue/issued-site.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { endorsedName } from '../model/endorsed.ts';
import type { Endorsed } from '../model/endorsement.ts';
import { isListed } from '../model/publication.ts';
import { issuerOf } from '../model/site.ts';
import { day, row } from './definition-rows.ts';
import type { PageHead } from './head.ts';

/** The page of one endorsement: what, by whom, in whose words. */
export type EndorsementView = ReturnType<typeof endorsementView>;

/** One endorsement on the page of what it is about. */
export type EndorsementEntry = ReturnType<typeof endorsementEntries>[number];

/** Who endorses: the domain is what a proof can show, the name is only a claim. */
export type EndorserView = ReturnType<typeof endorserView>;

/** A stranger's words are shown so far; the whole of them is in the document. */
const MOST_SHOWN = 20_000;

export function endorsementView(issued: IssuedSite, issuedEndorsement: IssuedEndorsement) {
  const { endorsement, endorser, comment, validFrom } = issuedEndorsement;
  const { site, language } = issued.site.config;
  const words = messagesFor(language);
  return {
    head: endorsementHead(issued, issuedEndorsement, words),
    of: { name: endorsedName(issued.site, endorsement.of), href: endorsedHref(issued, endorsement.of) },
    endorser: endorserView(issued, issuedEndorsement, endorser),
    rows: row(words.endorsement.since, day(validFrom)),
    comment: htmlOf(comment),
    jsonld: hrefOf(site, paths.endorsementJson(endorsement.id)),
  };
}

/** The endorsements of some things, for the page that shows these. */
export function endorsementEntries(issued: IssuedSite, things: readonly Endorsed[]) {
  const isOne = ({ kind, id }: Endorsed) => things.some((each) => each.kind === kind && each.id === id);
  return issued.endorsements
    .filter(({ endorsement }) => isOne(endorsement.of))
    .map((each) => ({
      endorser: endorserView(issued, each, each.endorser),
      of: endorsedName(issued.site, each.endorsement.of),
      comment: htmlOf(each.comment),
      since: each.validFrom,
      href: hrefOf(issued.site.config.site, paths.endorsement(each.endorsement.id)),
    }));
}

function endorserView(
  { site: { config, issuers } }: IssuedSite,
  { endorsement }: IssuedEndorsement,
  { name, host, id }: Endorser,
) {
  const own = 'by' in endorsement ? issuers.get(endorsement.by) : undefined;
  return {
    name: name ?? (host === undefined ? id : undefined),
    host,
    href: own && hrefOf(config.site, paths.issuer(own.id)),
  };
}

function htmlOf(comment: string): string {
  return comment === '' ? '' : renderMarkdown(comment.slice(0, MOST_SHOWN));
}

function endorsedHref({ site: { config } }: IssuedSite, of: Endorsed): string {
  if (of.kind === 'issuer') return hrefOf(config.site, paths.issuer(of.id));
  return hrefOf(config.site, of.kind === 'achievement' ? paths.achievement(of.id) : paths.badge(of.id));
}

function endorsementHead(
  issued: IssuedSite,
  { endorsement, endorser, document }: IssuedEndorsement,
  words: Messages,
): PageHead {
  const { id, of } = endorsement;
  const title = words.endorsement.title(words.isolated(endorsedName(issued.site, of)));
  const award = issued.awards.find((each) => of.kind === 'award' && each.award.id === of.id);
  return {
    title: `${title} · ${endorser.host ?? words.isolated(endorser.name ?? endorser.id)}`,
    description: title,
    path: paths.endorsement(id),
    issuer: of.kind === 'issuer' ? issuerOf(issued.site, { issuer: of.id }) : award?.issuer,
    document: { path: paths.endorsementJson(id), json: document },
    listed: award === undefined || isListed(award.award),
  };
}
