import { paths, urlOf } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Security } from '../../model/security.ts';
import type { Output } from '../output.ts';

/** .well-known/security.txt [RFC 9116], where the site says whom to tell of a weakness, and for as long as that holds. */
export const securityTxt: Output = {
  name: 'security-txt',
  inPreview: false,
  files: [
    {
      scope: 'site',
      path: () => paths.securityTxt,
      mediaType: MEDIA_TYPE.text,
      madeFrom: ['config.site', 'config.security'],
      isMade: isPublished,
      make: ({ site: { config } }) =>
        config.security === undefined ? '' : securityText(config.site, config.security),
    },
  ],
};

/** It is looked for at the root of a host, and one that has expired is worse than none. */
function isPublished({ now, site: { config } }: IssuedSite): boolean {
  const { security, site } = config;
  return security !== undefined && security.expires > now && new URL(site).pathname === '/';
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
