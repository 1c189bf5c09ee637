import { layOut } from '../../drawing/certificate/lay-out.ts';
import { SHEETS } from '../../drawing/certificate/sheet.ts';
import { paletteOf } from '../../drawing/palette.ts';
import { attach, bytesOf, createPdf, type Pdf } from '../../drawing/pdf/pdf.ts';
import { addForm, type PdfForm } from '../../drawing/pdf/pdf-form.ts';
import { type FontStacks, missingGlyphs, withOwnFonts } from '../../drawing/text/font-stack.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { OutputContext } from '../output.ts';
import { type BadgeArt, badgeArt } from './badge-art.ts';
import { drawBorder, drawHalo } from './border.ts';
import { certificateText } from './certificate-content.ts';
import { paintPdf, RESOURCES } from './paint-pdf.ts';
import { qrPath } from './qr-path.ts';

/** Renders the certificate of an award. */
export type CertificateRenderer = (issuedAward: IssuedAward) => Promise<Uint8Array>;

/** What certificates have in common, made when it is first needed. */
interface SharedForms {
  readonly fonts: FontStacks;
  readonly borders: Map<string, PdfForm>;
  readonly halos: Map<string, PdfForm>;
  readonly arts: Map<string, Promise<BadgeArt>>;
}

/** A renderer for a whole site: fonts are read, borders and badges are drawn once, whatever the number of awards. */
export function createRenderer(context: OutputContext): CertificateRenderer {
  const fonts = withOwnFonts(context.fonts, context.issued.site.fonts);
  const shared: SharedForms = { fonts, borders: new Map(), halos: new Map(), arts: new Map() };
  return (issuedAward) => render(issuedAward, context, shared);
}

async function render(
  issuedAward: IssuedAward,
  context: OutputContext,
  shared: SharedForms,
): Promise<Uint8Array> {
  const { issued, badgeImages } = context;
  const { achievement, issuer } = issuedAward;
  const sheet = SHEETS[issued.site.config.paper ?? 'A4'];
  const palette = paletteOf(issuer.color);
  const art = await cached(shared.arts, achievement.id, () => badgeArt(achievement, badgeImages));
  const text = certificateText(
    issued,
    issuedAward,
    (words, style) => missingGlyphs(words, shared.fonts[style]).length === 0,
  );
  const placed = layOut(text, shared.fonts, sheet);
  const pdf = createPdf(
    {
      title: titleOf(issuedAward, text.language),
      author: `${issuer.name} (${text.issuer.domain})`,
      subject: achievement.description,
      language: text.language,
      created: issuedAward.award.validFrom,
    },
    sheet,
  );
  addForm(
    pdf,
    RESOURCES.border,
    cached(shared.borders, issuer.id, () => drawBorder(issuer.id, palette, sheet)),
  );
  addForm(
    pdf,
    RESOURCES.halo,
    cached(shared.halos, achievement.id, () => drawHalo(achievement.id, palette)),
  );
  art(pdf, RESOURCES.badge);
  paintPdf(pdf, placed, { palette, code: qrPath(text.check.url) });
  attachCredential(pdf, issuedAward, text.language);
  return bytesOf(pdf);
}

function cached<Thing>(things: Map<string, Thing>, id: string, make: () => Thing): Thing {
  const thing = things.get(id) ?? make();
  things.set(id, thing);
  return thing;
}

function titleOf({ award, achievement }: IssuedAward, language: string): string {
  const { certificate, badge } = messagesFor(language);
  const { name } = award.recipient;
  return certificate.title(name === undefined ? achievement.name : badge.title(achievement.name, name));
}

/** The very bytes that are published beside it. */
function attachCredential(pdf: Pdf, { award, secured }: IssuedAward, language: string): void {
  attach(pdf, jsonBytes(secured.embedded), {
    name: `${award.id}.jsonld`,
    mediaType: MEDIA_TYPE.credential,
    description: messagesFor(language).certificate.attachment,
    created: award.validFrom,
  });
}
