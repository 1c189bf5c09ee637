import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Output, OutputContext } from '../output.ts';
import { hasCertificate } from './has-certificate.ts';

const rendererOf = memoise(
  async (context: OutputContext) => (await import('./renderer.ts')).createRenderer(context),
  {
    cache: new WeakMap(),
  },
);

/** badges/ID.pdf: a certificate to print, with the signed credential attached. */
export const certificate: Output = {
  name: 'certificate',
  isOptional: true,
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.badgePdf,
      mediaType: MEDIA_TYPE.pdf,
      typicalBytes: 60_000,
      madeFrom: [
        ...(['secured', 'award', 'achievement', 'issuer', 'state', 'mode', 'fonts'] as const),
        ...(['config.site', 'config.language', 'config.paper', 'config.outputs'] as const),
      ],
      aliases: [
        { path: (id) => paths.badgeAlias(id, 'download.pdf'), saves: true },
        { path: (id) => paths.endpointFile(id, 'download.pdf'), saves: true },
      ],
      download: {
        label: ({ certificate: words }) => words.toPrint,
        format: 'PDF',
        onDemand: { act: 'print', label: ({ share }) => share.printPage },
      },
      handedOver: 'unless-without',
      isMade: ({ award }) => hasCertificate(award),
      make: async (award, context) => (await rendererOf(context))(award),
    },
  ],
};
