import { domainOf, paths } from '../../credential/urls.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { directionOf } from '../../lib/language.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { FileRecord, Output, OutputContext } from '../output.ts';

/**
 * insignia.svg and insignia-night.svg: "We issue Open Badges · check at DOMAIN", for the club's own pages elsewhere. By
 * choice, and never of a preview: it would stand on pages that nobody builds anew.
 */
export const insignia: Output = {
  name: 'insignia',
  inPreview: false,
  files: [file(paths.insignia, 'day'), file(paths.insigniaNight, 'night')],
};

function file(path: string, time: 'day' | 'night'): FileRecord {
  return {
    scope: 'site',
    path: () => path,
    mediaType: MEDIA_TYPE.svg,
    madeFrom: [
      'config.site',
      'config.language',
      'config.insignia',
      'config.color',
      'config.issuer',
      'issuers',
      'fonts',
    ],
    isMade: ({ site }) => site.config.insignia === true,
    make: async (issued, { fonts }) => draw(issued, fonts, time),
  };
}

async function draw({ site }: IssuedSite, fonts: OutputContext['fonts'], time: 'day' | 'night') {
  const { drawInsignia } = await import('./draw-insignia.ts');
  const { language, color, site: address, issuer } = site.config;
  const words = messagesFor(language).insignia;
  const text = {
    title: words.title,
    check: words.check(domainOf(address)),
    color: (issuer === undefined ? undefined : site.issuers.get(issuer)?.color) ?? color,
    direction: directionOf(messagesFor(language).language),
  };
  return drawInsignia(text, fonts, time);
}
