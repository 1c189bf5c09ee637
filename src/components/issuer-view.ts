import { domainOf, hrefOf, paths } from '../credential/urls.ts';
import type { IssuedIssuer, IssuedSite } from '../issued-site.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import type { Issuer } from '../model/issuer.ts';
import { type CatalogueEntry, catalogueView } from './catalogue.ts';
import { code, type Fact, fact, link, text } from './facts.ts';
import { logoOf } from './frame.ts';
import { issuerSocial, type PageHead } from './head.ts';
import { type KeyView, keyViews } from './keys.ts';
import { addressLines, profileDetails } from './profile-facts.ts';
import { wordsOfType } from './type-words.ts';

/** The page of an issuer: the domain first, then what it says of itself, then its keys. */
export interface IssuerView {
  readonly head: PageHead;
  readonly domain: string;
  readonly name: string;
  readonly logo?: { readonly src: string; readonly alt: string } | undefined;
  readonly description: string;
  readonly facts: readonly Fact[];
  readonly keys: readonly KeyView[];
  readonly did: string;
  readonly achievements: readonly CatalogueEntry[];
  readonly jsonld: string;
  readonly didDocument: string;
}

export function issuerView(issued: IssuedSite, issuedIssuer: IssuedIssuer): IssuerView {
  const { issuer, did } = issuedIssuer;
  const { site } = issued.site.config;
  const logo = logoOf(issued, issuer);
  return {
    head: issuerHead(issued, issuedIssuer),
    domain: domainOf(issued.site.config.site),
    name: issuer.name,
    logo: logo === undefined ? undefined : { src: logo, alt: issuer.image?.alt ?? '' },
    description: renderMarkdown(issuer.description),
    facts: issuerFacts(issuer),
    keys: keyViews(issuer, issued.now),
    did,
    achievements: catalogueView(issued, issuer.id),
    jsonld: hrefOf(site, paths.issuerJson(issuer.id)),
    didDocument: hrefOf(site, issuer.rootDid ? paths.rootDid : paths.issuerDid(issuer.id)),
  };
}

function issuerHead(issued: IssuedSite, { issuer, document }: IssuedIssuer): PageHead {
  return {
    title: `${issuer.name} · ${domainOf(issued.site.config.site)}`,
    description: `${issuer.name} issues Open Badges at ${domainOf(issued.site.config.site)}.`,
    path: paths.issuer(issuer.id),
    issuer,
    social: issuerSocial(issued, issuer),
    document: { path: paths.issuerJson(issuer.id), json: document },
    listed: true,
  };
}

function issuerFacts(issuer: Issuer): Fact[] {
  const { url, email, phone } = issuer;
  return [
    ...fact('Website', url === undefined ? undefined : link(url, url)),
    ...fact('E-mail', email === undefined ? undefined : link(email, `mailto:${email}`)),
    ...fact(
      'Telephone',
      phone === undefined ? undefined : link(phone.replaceAll(' ', '\u00a0'), telephone(phone)),
    ),
    ...fact('Address', ...addressLines(issuer.address).map(text)),
    ...fact('Signs for it', text(issuer.official)),
    ...fact('Belongs to', ...profileDetails(issuer.parentOrg)),
    ...(issuer.otherIdentifiers ?? []).flatMap(({ type, identifier }) =>
      fact(wordsOfType(type), code(identifier)),
    ),
  ];
}

function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
