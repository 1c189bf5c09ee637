import { domainOf, hrefOf, paths } from '../credential/urls.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { IssuedIssuer, IssuedSite } from '../issue/issued-site.ts';
import { plainText, renderMarkdown } from '../lib/markdown.ts';
import type { Issuer } from '../model/issuer.ts';
import { catalogueView } from './catalogue.ts';
import { code, type DefinitionRow, link, row, text } from './definition-rows.ts';
import { endorsementEntries } from './endorsement-view.ts';
import { issuerSocial, type PageHead } from './head.ts';
import { insigniaView } from './insignia-view.ts';
import { keyViews } from './keys.ts';
import { logoOf } from './page-shell.ts';
import { addressLines, profileDetails } from './profile-details.ts';
import { organizationData } from './schema-org.ts';
import { wordsOfType } from './type-words.ts';

/** The page of an issuer: the domain first, then what it says of itself, then its keys. */
export type IssuerView = ReturnType<typeof issuerView>;

export function issuerView(issued: IssuedSite, issuedIssuer: IssuedIssuer) {
  const { issuer, did } = issuedIssuer;
  const { site, language } = issued.site.config;
  const words = messagesFor(language);
  const logo = logoOf(issued, issuer);
  return {
    head: issuerHead(issued, issuedIssuer, words),
    domain: domainOf(issued.site.config.site),
    name: issuer.name,
    logo: logo === undefined ? undefined : { src: logo, alt: issuer.image?.alt ?? '' },
    description: renderMarkdown(issuer.description),
    rows: issuerRows(issuer, words),
    endorsements: endorsementEntries(issued, [{ kind: 'issuer', id: issuer.id }]),
    keys: keyViews(issuer, issued.now, words),
    did,
    achievements: catalogueView(issued, issuer.id),
    insignia: insigniaView(issued),
    jsonld: hrefOf(site, paths.issuerJson(issuer.id)),
    didDocument: hrefOf(site, issuer.rootDid ? paths.rootDid : paths.issuerDid(issuer.id)),
  };
}

function issuerHead(issued: IssuedSite, issuedIssuer: IssuedIssuer, words: Messages): PageHead {
  const { issuer, document } = issuedIssuer;
  return {
    title: `${words.isolated(issuer.name)} · ${domainOf(issued.site.config.site)}`,
    description: issuerSummary(issued, issuer, words),
    path: paths.issuer(issuer.id),
    issuer,
    social: issuerSocial(issued, issuer),
    document: { path: paths.issuerJson(issuer.id), json: document },
    searchData: organizationData(issued, issuedIssuer),
    listed: true,
  };
}

/** Its own words about itself; what is known of every issuer, where it has none. */
function issuerSummary({ site }: IssuedSite, { name, description }: Issuer, words: Messages): string {
  const own = plainText(description);
  return own === '' ? words.issuer.summary(words.isolated(name), domainOf(site.config.site)) : own;
}

function issuerRows(issuer: Issuer, words: Messages): DefinitionRow[] {
  const { url, email, phone } = issuer;
  const say = words.issuer;
  return [
    ...row(say.website, url === undefined ? undefined : link(url, url)),
    ...row(say.email, email === undefined ? undefined : link(email, `mailto:${email}`)),
    ...row(
      say.telephone,
      phone === undefined ? undefined : link(phone.replaceAll(' ', '\u00a0'), telephone(phone)),
    ),
    ...row(say.address, ...addressLines(issuer.address, words).map(text)),
    ...row(say.signsForIt, text(issuer.official)),
    ...row(say.belongsTo, ...profileDetails(issuer.parentOrg)),
    ...(issuer.otherIdentifiers ?? []).flatMap(({ type, identifier }) =>
      row(wordsOfType(type, words, 'identifierTypes'), code(identifier)),
    ),
  ];
}

function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
