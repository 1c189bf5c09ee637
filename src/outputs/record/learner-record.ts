import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { memoise } from '../../lib/memoise.ts';
import { RECORD_BAKERS } from '../image-bakers.ts';
import type { Output, OutputContext } from '../output.ts';
import { recordEmblem } from './record-emblem.ts';

const madeFrom = ['credential', 'record', 'issuer', 'mode', 'config.language', 'fonts'] as const;

/** records/ID.jsonld: a learner record with the badges in it. */
export const learnerRecord: Output = {
  name: 'learner-record',
  files: [
    {
      scope: 'record',
      handedOver: 'always',
      path: paths.recordJson,
      mediaType: MEDIA_TYPE.jsonLd,
      madeFrom: ['credential'],
      make: ({ credential }) => jsonBytes(credential),
    },
  ],
};

const printerOf = memoise(
  async (context: OutputContext) => (await import('./print-record.ts')).createRecordPrinter(context),
  { cache: new WeakMap() },
);

/** Its image with the record inside [CLR 2.0], and a sheet to print with everything attached. */
export const learnerRecordFiles: Output = {
  name: 'learner-record-files',
  inLean: false,
  files: [
    {
      scope: 'record',
      handedOver: 'always',
      path: paths.recordPng,
      mediaType: MEDIA_TYPE.png,
      madeFrom,
      make: async (issued, { badgeImages, issued: { site } }) => {
        const image = await badgeImages.png(recordEmblem(issued, site.config.language));
        return RECORD_BAKERS.png(image, bakedJson(issued.credential));
      },
    },
    {
      scope: 'record',
      handedOver: 'always',
      path: paths.recordSvg,
      mediaType: MEDIA_TYPE.svg,
      madeFrom,
      make: async (issued, { badgeImages, issued: { site } }) => {
        const image = await badgeImages.svg(recordEmblem(issued, site.config.language));
        return RECORD_BAKERS.svg(image, bakedJson(issued.credential));
      },
    },
    {
      scope: 'record',
      handedOver: 'always',
      path: paths.recordPdf,
      mediaType: MEDIA_TYPE.pdf,
      madeFrom: [
        ...(['credential', 'record', 'own', 'given', 'issuer', 'state', 'mode', 'fonts'] as const),
        ...(['config.site', 'config.language', 'config.paper'] as const),
      ],
      make: async (issued, context) => (await printerOf(context))(issued),
    },
  ],
};
