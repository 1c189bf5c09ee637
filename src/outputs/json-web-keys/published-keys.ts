import { trustedKeys } from '../../credential/json-web-keys.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { publishesJwks } from '../../model/publication.ts';
import type { PublishedKey } from '../output.ts';

/** Every key that has an address of its own: two issuers with one key share its file. */
export function publishedKeys({ issuers, site }: Pick<IssuedSite, 'issuers' | 'site'>): PublishedKey[] {
  const publishing = issuers.filter(({ issuer }) => publishesJwks(site.config, issuer));
  const keys = publishing.flatMap(({ issuer }) => trustedKeys(issuer));
  const distinct = new Map(keys.map((publicKey) => [publicKey.thumbprint, publicKey]));
  return [...distinct.values()].map((publicKey) => ({ publicKey }));
}
