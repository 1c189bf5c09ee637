import { paths, urlOf } from '../../credential/urls.ts';
import type { CertificateText } from '../../drawing/certificate/certificate-text.ts';
import { layOut } from '../../drawing/certificate/lay-out.ts';
import { SHEETS } from '../../drawing/certificate/sheet.ts';
import { paletteOf } from '../../drawing/palette.ts';
import { FontSet } from '../../drawing/pdf/font-set.ts';
import { type Attachment, endPdf, type PdfAbout } from '../../drawing/pdf/pdf-document.ts';
import { PdfObjects } from '../../drawing/pdf/pdf-objects.ts';
import { PdfPage } from '../../drawing/pdf/pdf-page.ts';
import { isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import { type Messages, messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Issuer } from '../../model/issuer.ts';
import { hasPage } from '../../model/publication.ts';
import { badgeTitle } from '../award-words.ts';
import { isLean } from '../makes.ts';
import type { OutputContext } from '../output.ts';
import { qrRuns } from '../qr-runs.ts';
import { type CanDraw, certificateText } from './certificate-content.ts';
import { type CommonParts, commonPartsOf } from './common-parts.ts';
import { paintPdf } from './paint-pdf.ts';

/** A renderer for a whole site: what certificates have in common is made once, whatever the number of awards. */
export function createRenderer(context: OutputContext) {
  const commonParts = commonPartsOf(context);
  return async (issuedAward: IssuedAward): Promise<Uint8Array> => {
    const { achievement, issuer } = issuedAward;
    return render(issuedAward, context, await commonParts(achievement, issuer));
  };
}

function render(
  issuedAward: IssuedAward,
  { issued, fonts: stacks }: OutputContext,
  common: CommonParts,
): Uint8Array {
  const canDraw: CanDraw = (letters, style) => isDrawnWhole(letters, stacks[style]);
  const text = certificateText(issued, issuedAward, canDraw, common.text);
  const words = messagesFor(issued.site.config.language);
  return renderSheet(
    {
      text,
      common,
      issuer: issuedAward.issuer,
      about: { ...aboutOf(issuedAward, text.issuer.domain, words), ...addressesOf(issued, issuedAward) },
      attachments: [attachmentOf(issuedAward, words)],
    },
    { issued, fonts: stacks },
  );
}

/** What is printed on one sheet, and what goes along with it. */
interface PrintedSheet {
  readonly text: CertificateText;
  readonly common: CommonParts;
  readonly issuer: Issuer;
  readonly about: PdfAbout;
  readonly attachments: readonly Attachment[];
}

/** Draws a sheet on the site's paper. */
export function renderSheet(
  { text, common, issuer, about, attachments }: PrintedSheet,
  { issued, fonts: stacks }: Pick<OutputContext, 'issued' | 'fonts'>,
): Uint8Array {
  const { paper = 'A4' } = issued.site.config;
  const sheet = SHEETS[paper];
  const objects = new PdfObjects(common.beginning);
  const page = new PdfPage(objects, sheet);
  const fonts = new FontSet(common.glyphs);
  const paint = { sheet, palette: paletteOf(issuer.color), code: qrRuns(text.check.url), fonts };
  const placed = layOut(text, stacks, sheet);
  return endPdf(objects, {
    page,
    structure: (root) => paintPdf(page, root, placed, paint),
    resources: () => ({ Font: { ...common.fonts, ...fonts.embed(objects) }, XObject: common.forms }),
    about,
    attachments,
  });
}

function aboutOf(issuedAward: IssuedAward, domain: string, words: Messages) {
  const { award, achievement, issuer } = issuedAward;
  return {
    title: words.certificate.title(badgeTitle(issuedAward, words)),
    author: `${issuer.name} (${domain})`,
    subject: achievement.description,
    language: words.language,
    created: award.validFrom,
  };
}

/** The page of the badge, its credential and the answer about it. A private badge has none of them. */
function addressesOf(issued: IssuedSite, { award }: IssuedAward): Pick<PdfAbout, 'page' | 'related'> {
  if (!hasPage(award)) return { related: [] };
  const at = (path: string) => urlOf(issued.site.config.site, path);
  const answer = isLean(issued) ? [] : [at(paths.verification(award.id))];
  return { page: at(paths.badge(award.id)), related: [at(paths.badgeJson(award.id)), ...answer] };
}

/** The very bytes that are published beside it. */
function attachmentOf({ award, secured }: IssuedAward, { certificate }: Messages): Attachment {
  return {
    name: `${award.id}.jsonld`,
    mediaType: MEDIA_TYPE.credential,
    description: certificate.attachment,
    bytes: jsonBytes(secured.embedded),
  };
}
