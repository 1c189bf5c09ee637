import { domainOf, hrefOf, paths } from '../credential/urls.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { Issuer } from '../model/issuer.ts';

/** An issuer where it stands on other pages: the domain is what a proof can show, the name is only its claim. */
export type IssuerLine = ReturnType<typeof issuerLine>;

export function issuerLine(issued: IssuedSite, issuer: Issuer) {
  const { site } = issued.site.config;
  return { domain: domainOf(site), name: issuer.name, href: hrefOf(site, paths.issuer(issuer.id)) };
}
