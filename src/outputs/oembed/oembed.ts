import { paths, urlOf } from '../../credential/urls.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { badgeTitle } from '../award-words.ts';
import type { Output } from '../output.ts';
import { FRAME, frameSnippet } from './snippets.ts';

/**
 * badges/ID/oembed.json [oEmbed 1.0 §2.3]: how another site shows the badge when somebody pastes its address. A file
 * for each badge, found from the badge's page; there is no address that takes a `url`.
 */
export const oembed: Output = {
  name: 'embed',
  isOptional: true,
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.oembed,
      mediaType: MEDIA_TYPE.json,
      typicalBytes: 1_000,
      madeFrom: ['award', 'achievement', 'issuer', 'config.site', 'config.title', 'config.language'],
      make: (issuedAward, { issued }) => jsonBytes(oembedOf(issued, issuedAward)),
    },
  ],
};

/** Square and of this size, as every badge image is. */
const THUMBNAIL = 600;

function oembedOf({ site }: IssuedSite, issuedAward: IssuedAward): object {
  const { award, achievement, issuer } = issuedAward;
  const { site: address, title: siteTitle } = site.config;
  const title = badgeTitle(issuedAward, messagesFor(site.config.language));
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: issuer.name,
    author_url: urlOf(address, paths.issuer(issuer.id)),
    provider_name: siteTitle,
    provider_url: urlOf(address, paths.home),
    thumbnail_url: urlOf(address, paths.achievementImage(achievement.id)),
    thumbnail_width: THUMBNAIL,
    thumbnail_height: THUMBNAIL,
    html: frameSnippet(urlOf(address, paths.embed(award.id)), title),
    ...FRAME,
  };
}
