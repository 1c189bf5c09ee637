import { paths, urlOf } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Security } from '../../model/security.ts';
import type { Output } from '../output.ts';

/** .well-known/security.txt [RFC 9116], where the site says whom to tell of a weakness, and for as long as that holds. */
export const securityTxt: Output = {
  name: 'security-txt',
  *files({ issued }) {
    const { site, security } = issued.site.config;
    if (!security || !isPublished(issued, security)) return;
    yield {
      path: paths.securityTxt,
      mediaType: MEDIA_TYPE.text,
      bytes: async () => new TextEncoder().encode(securityText(site, security)),
    };
  },
};

/** It is looked for at the root of a host, and one that has expired is worse than none. */
function isPublished({ mode, now, site }: IssuedSite, { expires }: Security): boolean {
  return mode !== 'preview' && expires > now && new URL(site.config.site).pathname === '/';
}

function securityText(site: string, security: Security): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...security.contact.map((contact) => ['Contact', contact] as const),
    ['Expires', security.expires],
    ['Canonical', urlOf(site, paths.securityTxt)],
    ['Policy', security.policy],
    ['Encryption', security.encryption],
    ['Acknowledgments', security.acknowledgments],
    ['Preferred-Languages', security.languages?.join(', ')],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`])).join('');
}
