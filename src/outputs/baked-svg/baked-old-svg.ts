import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import { escapeXml } from '../../lib/escape-markup.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { isHostable } from '../../model/publication.ts';
import type { Output } from '../output.ts';
import { bakeElement } from './bake-svg.ts';

const NAMESPACE = 'http://openbadges.org';

/** badges/ID.ob2.svg: the badge drawing with the assertion of Open Badges 2.0 inside, and its address [OB 2.0 Baked Badges]. */
export const bakedOldSvg: Output = {
  name: 'baked-old-svg',
  format: 'open-badges-2',
  leftOutWith: 'baked-svg',
  inPreview: false,
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.badgeOldSvg,
      mediaType: MEDIA_TYPE.svg,
      typicalBytes: 60_000,
      madeFrom: ['hosted', 'achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      isMade: ({ award, achievement }) => award.revoked === undefined && isHostable(award, achievement),
      download: { label: ({ share }) => share.forBackpacks, format: 'SVG' },
      make: async ({ achievement, hosted }, { badgeImages }) => {
        const element = `openbadges:assertion verify="${escapeXml(String(hosted?.['id']))}"`;
        return bakeElement(await badgeImages.svg(achievement), NAMESPACE, element, bakedJson(hosted ?? {}));
      },
    },
  ],
};
