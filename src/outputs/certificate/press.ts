import { type Faces, lackingLetters } from '../../drawing/certificate/face.ts';
import { layOut } from '../../drawing/certificate/lay-out.ts';
import { SHEETS } from '../../drawing/certificate/sheet.ts';
import { paletteOf } from '../../drawing/palette.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { OutputContext } from '../output.ts';
import { type BadgeArt, badgeArt } from './badge-art.ts';
import { certificateText } from './certificate-content.ts';
import { codeOf } from './code.ts';
import { addForm, type Form } from './form.ts';
import { drawFrame, drawHalo } from './frame.ts';
import { paint, RESOURCES } from './paint.ts';
import { attach, bytesOf, createPdf, type Pdf } from './pdf.ts';
import { createFaces, useFaces } from './pdf-faces.ts';
import { printFontsOf } from './site-fonts.ts';

/** Prints the certificate of an award. */
export type Press = (issuedAward: IssuedAward) => Promise<Uint8Array>;

/** What certificates have in common, made when it is first needed. */
interface Stock {
  readonly faces: Faces;
  readonly frames: Map<string, Form>;
  readonly halos: Map<string, Form>;
  readonly arts: Map<string, Promise<BadgeArt>>;
}

/** A press for a whole site: fonts are read, frames and badges are drawn once, whatever the number of awards. */
export function createPress(context: OutputContext): Press {
  const faces = createFaces(printFontsOf(context.fonts.print, context.issued.site.fonts));
  const stock: Stock = { faces, frames: new Map(), halos: new Map(), arts: new Map() };
  return (issuedAward) => print(issuedAward, context, stock);
}

async function print(issuedAward: IssuedAward, context: OutputContext, stock: Stock): Promise<Uint8Array> {
  const { issued, badgeImages } = context;
  const { achievement, issuer } = issuedAward;
  const sheet = SHEETS[issued.site.config.paper ?? 'A4'];
  const palette = paletteOf(issuer.color);
  const art = await kept(stock.arts, achievement.id, () => badgeArt(achievement, badgeImages));
  const text = certificateText(
    issued,
    issuedAward,
    (words, style) => lackingLetters(words, stock.faces[style]).length === 0,
  );
  const placed = layOut(text, stock.faces, sheet);
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
  useFaces(pdf, stock.faces);
  addForm(
    pdf,
    RESOURCES.frame,
    kept(stock.frames, issuer.id, () => drawFrame(issuer.id, palette, sheet)),
  );
  addForm(
    pdf,
    RESOURCES.halo,
    kept(stock.halos, achievement.id, () => drawHalo(achievement.id, palette)),
  );
  art(pdf, RESOURCES.badge);
  paint(pdf, placed, { palette, code: codeOf(text.check.url) });
  attachCredential(pdf, issuedAward, text.language);
  return bytesOf(pdf);
}

function kept<Thing>(things: Map<string, Thing>, id: string, make: () => Thing): Thing {
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
