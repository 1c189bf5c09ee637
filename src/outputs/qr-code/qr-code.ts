import { paths, urlOf } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output, OutputFile } from '../output.ts';
import { drawQr } from './draw-qr.ts';

/**
 * qr/ID.svg, which leads to the badge's page, and qr/ID/wallet.svg, which leads to the credential itself.
 * Neither for private awards.
 */
export const qrCode: Output = {
  name: 'qr-code',
  *files({ issued }) {
    const { site } = issued.site.config;
    for (const { award } of issued.awards) {
      if (award.visibility === 'private') continue;
      yield qrFile(paths.badgeQr(award.id), urlOf(site, paths.badge(award.id)));
      yield qrFile(paths.walletQr(award.id), urlOf(site, paths.badgeJson(award.id)));
    }
  },
};

function qrFile(path: string, url: string): OutputFile {
  return { path, mediaType: MEDIA_TYPE.svg, bytes: async () => new TextEncoder().encode(drawQr(url)) };
}
