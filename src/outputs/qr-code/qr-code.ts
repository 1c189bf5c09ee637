import { paths, urlOf } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { BadgeFile, Output } from '../output.ts';
import { drawQr } from './draw-qr.ts';

/** qr/ID.svg, which leads to the badge's page, and qr/ID/wallet.svg, which leads to the credential itself. */
export const qrCode: Output = {
  name: 'qr-code',
  isOptional: true,
  inLean: false,
  ownsFolder: true,
  files: [
    {
      ...codeOf(paths.badge),
      path: paths.badgeQr,
      download: { label: ({ share }) => share.qr, format: 'SVG', onDemand: { act: 'qr' } },
    },
    { ...codeOf(paths.badgeJson), path: paths.walletQr },
  ],
};

/** The code of the address at a path of each badge. */
function codeOf(target: BadgeFile['path']) {
  return {
    scope: 'badge',
    mediaType: MEDIA_TYPE.svg,
    typicalBytes: 4_600,
    madeFrom: ['config.site'],
    make: ({ award }, { issued }) => drawQr(urlOf(issued.site.config.site, target(award.id))),
  } as const satisfies Omit<BadgeFile, 'path'>;
}
