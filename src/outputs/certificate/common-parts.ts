import { SHEETS } from '../../drawing/certificate/sheet.ts';
import { paletteOf } from '../../drawing/palette.ts';
import type { FontSet } from '../../drawing/pdf/font-set.ts';
import { addForm } from '../../drawing/pdf/pdf-form.ts';
import { type PdfBeginning, PdfObjects } from '../../drawing/pdf/pdf-objects.ts';
import type { PdfRef } from '../../drawing/pdf/pdf-value.ts';
import { isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { OutputContext } from '../output.ts';
import { badgeArt } from './badge-art.ts';
import { drawBorder, drawHalo } from './border.ts';
import { type CanDraw, type CommonText, commonText } from './certificate-content.ts';
import { commonGlyphs } from './common-glyphs.ts';
import { RESOURCES } from './paint-pdf.ts';

/** What all certificates of an achievement have in common, ready to be put into each of them. */
export interface CommonParts {
  readonly beginning: PdfBeginning;
  readonly text: CommonText;
  readonly glyphs: FontSet;
  readonly fonts: Readonly<Record<string, PdfRef>>;
  readonly forms: Readonly<Record<string, PdfRef>>;
}

/** What makes them for a site: for each achievement once, when it is first asked for. */
export function commonPartsOf({ issued, badgeImages, fonts: stacks }: OutputContext) {
  const { paper = 'A4', language } = issued.site.config;
  const border = memoise(({ id, color }: Issuer) => drawBorder(id, paletteOf(color), SHEETS[paper]), {
    keyOf: ({ id }) => id,
  });
  const canDraw: CanDraw = (letters, style) => isDrawnWhole(letters, stacks[style]);
  return memoise(
    async (achievement: Achievement, issuer: Issuer): Promise<CommonParts> => {
      const text = commonText(issued, achievement, issuer, canDraw);
      const glyphs = commonGlyphs(issued, text, messagesFor(language), stacks);
      const objects = new PdfObjects();
      const addBadge = await badgeArt(achievement, badgeImages);
      const forms = {
        [RESOURCES.border]: addForm(objects, border(issuer)),
        [RESOURCES.halo]: addForm(objects, drawHalo(achievement.id, paletteOf(issuer.color))),
        [RESOURCES.badge]: addBadge(objects),
      };
      const fonts = glyphs.embed(objects);
      return { beginning: objects.beginning(), text, glyphs, fonts, forms };
    },
    { keyOf: ({ id }) => id },
  );
}
