import { badgeDrawing } from './badge-drawing/badge-drawing.ts';
import { badgeImage } from './badge-image/badge-image.ts';
import { badgeThumbnail } from './badge-thumbnail/badge-thumbnail.ts';
import { bakedJwtPng } from './baked-png/baked-jwt-png.ts';
import { bakedOldPng } from './baked-png/baked-old-png.ts';
import { bakedPng } from './baked-png/baked-png.ts';
import { bakedJwtSvg } from './baked-svg/baked-jwt-svg.ts';
import { bakedOldSvg } from './baked-svg/baked-old-svg.ts';
import { bakedSvg } from './baked-svg/baked-svg.ts';
import { certificate } from './certificate/certificate.ts';
import { didDocument } from './did-document/did-document.ts';
import { endorsement } from './endorsement/endorsement.ts';
import { feeds } from './feeds/feeds.ts';
import { insignia } from './insignia/insignia.ts';
import { issuerImage } from './issuer-image/issuer-image.ts';
import { jsonWebKeys } from './json-web-keys/json-web-keys.ts';
import { jsonld } from './jsonld/jsonld.ts';
import { oembed } from './oembed/oembed.ts';
import { hostedBadges } from './open-badges-2/hosted-badges.ts';
import type { Output, OutputContext, OutputFile } from './output.ts';
import { type PlannedFile, planOutput, planPrivate } from './plan.ts';
import { qrCode } from './qr-code/qr-code.ts';
import { learnerRecord, learnerRecordFiles } from './record/learner-record.ts';
import { accents } from './site-files/accents.ts';
import { notFoundJson } from './site-files/not-found-json.ts';
import { robots } from './site-files/robots.ts';
import { securityTxt } from './site-files/security-txt.ts';
import { serverConfig } from './site-files/server-config.ts';
import { sitemap } from './site-files/sitemap.ts';
import { socialCard } from './social-card/social-card.ts';
import { statusList } from './status-list/status-list.ts';
import { vcJwt } from './vc-jwt/vc-jwt.ts';
import { verification } from './verification/verification.ts';

/** Every output there is, in the order of hosts' rules and pages. To add one, add a folder and a line here. */
export const OUTPUTS: readonly Output[] = [
  jsonld,
  bakedPng,
  bakedSvg,
  certificate,
  hostedBadges,
  bakedOldPng,
  bakedOldSvg,
  verification,
  oembed,
  qrCode,
  statusList,
  didDocument,
  endorsement,
  learnerRecord,
  learnerRecordFiles,
  badgeImage,
  badgeDrawing,
  badgeThumbnail,
  issuerImage,
  socialCard,
  insignia,
  accents,
  serverConfig,
  notFoundJson,
  robots,
  securityTxt,
  sitemap,
  feeds,
  vcJwt,
  bakedJwtPng,
  bakedJwtSvg,
  jsonWebKeys,
];

/** Every file of a site besides its pages, in no order that matters; outputs the site does without are left out. */
export function planOutputs(context: OutputContext): PlannedFile[] {
  return OUTPUTS.flatMap((output) => planOutput(output, context));
}

/** The badges that no site shows, for their holders: the credential, the image and the certificate with it inside. */
export function privateFiles(context: OutputContext): OutputFile[] {
  return OUTPUTS.flatMap((output) => planPrivate(output, context));
}
