import { badgeImage } from './badge-image/badge-image.ts';
import { badgeThumbnail } from './badge-thumbnail/badge-thumbnail.ts';
import { bakedPng } from './baked-png/baked-png.ts';
import { bakedSvg } from './baked-svg/baked-svg.ts';
import { certificate } from './certificate/certificate.ts';
import { didDocument } from './did-document/did-document.ts';
import { feeds } from './feeds/feeds.ts';
import { issuerImage } from './issuer-image/issuer-image.ts';
import { jsonld } from './jsonld/jsonld.ts';
import { oembed } from './oembed/oembed.ts';
import type { Output, OutputContext, OutputFile } from './output.ts';
import { qrCode } from './qr-code/qr-code.ts';
import { accents } from './site-files/accents.ts';
import { facts } from './site-files/facts.ts';
import { robots } from './site-files/robots.ts';
import { securityTxt } from './site-files/security-txt.ts';
import { sitemap } from './site-files/sitemap.ts';
import { socialCard } from './social-card/social-card.ts';
import { statusList } from './status-list/status-list.ts';
import { verification } from './verification/verification.ts';

/** Every output there is. To add one, add a folder and a line here. */
export const OUTPUTS: readonly Output[] = [
  jsonld,
  didDocument,
  statusList,
  verification,
  badgeImage,
  badgeThumbnail,
  issuerImage,
  socialCard,
  bakedPng,
  bakedSvg,
  certificate,
  qrCode,
  oembed,
  accents,
  facts,
  robots,
  securityTxt,
  sitemap,
  feeds,
];

/** Every file of a site besides its pages, in no order that matters; outputs the site does without are left out. */
export function* outputFiles(context: OutputContext): Generator<OutputFile> {
  const without: readonly string[] = context.issued.site.config.without ?? [];
  for (const output of OUTPUTS) {
    if (!without.includes(output.name)) yield* output.files(context);
  }
}
