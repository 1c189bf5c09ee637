import { layOut } from '../../drawing/certificate/lay-out.ts';
import { SHEETS } from '../../drawing/certificate/sheet.ts';
import { paletteOf } from '../../drawing/palette.ts';
import { attach, bytesOf, createPdf, type Pdf } from '../../drawing/pdf/pdf.ts';
import { addForm } from '../../drawing/pdf/pdf-form.ts';
import { isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import { type Messages, messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Issuer } from '../../model/issuer.ts';
import { badgeTitle } from '../award-words.ts';
import type { OutputContext } from '../output.ts';
import { qrPath } from '../qr-runs.ts';
import { badgeArt } from './badge-art.ts';
import { drawBorder, drawHalo } from './border.ts';
import { type CanDraw, certificateText } from './certificate-content.ts';
import { paintPdf, RESOURCES } from './paint-pdf.ts';

/** A renderer for a whole site: fonts are read, borders and badges are drawn once, whatever the number of awards. */
export function createRenderer(context: OutputContext) {
  const shared = sharedForms(context);
  return (issuedAward: IssuedAward) => render(issuedAward, context, shared);
}

type SharedForms = ReturnType<typeof sharedForms>;

/** What certificates have in common, made when it is first needed. */
function sharedForms({ fonts, issued, badgeImages }: OutputContext) {
  const sheet = SHEETS[issued.site.config.paper ?? 'A4'];
  const keyOf = ({ id }: { readonly id: string }) => id;
  return {
    fonts,
    sheet,
    border: memoise(({ id, color }: Issuer) => drawBorder(id, paletteOf(color), sheet), { keyOf }),
    halo: memoise(({ id }: Achievement, { color }: Issuer) => drawHalo(id, paletteOf(color)), { keyOf }),
    art: memoise((achievement: Achievement) => badgeArt(achievement, badgeImages), { keyOf }),
  };
}

async function render(
  issuedAward: IssuedAward,
  { issued }: OutputContext,
  { fonts, sheet, border, halo, art }: SharedForms,
): Promise<Uint8Array> {
  const { achievement, issuer } = issuedAward;
  const addBadge = await art(achievement);
  const canDraw: CanDraw = (letters, style) => isDrawnWhole(letters, fonts[style]);
  const text = certificateText(issued, issuedAward, canDraw);
  const words = messagesFor(text.language);
  const about = {
    title: words.certificate.title(badgeTitle(issuedAward, words)),
    author: `${issuer.name} (${text.issuer.domain})`,
    subject: achievement.description,
    language: text.language,
    created: issuedAward.award.validFrom,
  };
  const pdf = createPdf(about, sheet);
  addForm(pdf, RESOURCES.border, border(issuer));
  addForm(pdf, RESOURCES.halo, halo(achievement, issuer));
  addBadge(pdf, RESOURCES.badge);
  const palette = paletteOf(issuer.color);
  paintPdf(pdf, layOut(text, fonts, sheet), { palette, code: qrPath(text.check.url) });
  attachCredential(pdf, issuedAward, words);
  return bytesOf(pdf);
}

/** The very bytes that are published beside it. */
function attachCredential(pdf: Pdf, { award, secured }: IssuedAward, { certificate }: Messages): void {
  attach(pdf, jsonBytes(secured.embedded), {
    name: `${award.id}.jsonld`,
    mediaType: MEDIA_TYPE.credential,
    description: certificate.attachment,
    created: award.validFrom,
  });
}
