import { FontSet } from '../../drawing/pdf/font-set.ts';
import { drawnText } from '../../drawing/text/drawn-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { setLine } from '../../drawing/text/line.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import type { DateTime } from '../../lib/date-time.ts';
import type { FontStyle } from '../../lib/font-file.ts';
import { type CommonText, modeNotices } from './certificate-content.ts';

/** What the ids of awards are written in, and with them the end of an address. */
const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/**
 * The glyphs that all certificates of an achievement are set with: those of the texts that they have in common, of any
 * date, and of any award's address. What a name has besides goes along with its own certificate.
 */
export function commonGlyphs(
  { mode }: Pick<IssuedSite, 'mode'>,
  common: CommonText,
  words: Messages,
  stacks: FontStacks,
): FontSet {
  const { watermark, issuer, achievement, criteria } = common;
  const { certificate, badge, state, day, number } = words;
  const texts: Readonly<Record<FontStyle, readonly (string | undefined)[]>> = {
    display: [achievement.name],
    serif: [achievement.description],
    text: [
      ...[issuer.name, badge.awardedTo, achievement.label, badge.awarded, criteria?.text, '…'],
      ...[certificate.how, certificate.asOf('', state.valid), ...DAYS.map(day), number(0.5)],
    ],
    strong: [
      ...[watermark, ...modeNotices(mode, words), issuer.domain, criteria?.label],
      ...[certificate.check, `https://${issuer.domain}/badges/`, ID_LETTERS],
    ],
  };
  const fonts = new FontSet();
  for (const style of ['strong', 'text', 'serif', 'display'] as const) {
    for (const text of texts[style]) include(text, stacks[style], fonts);
  }
  return fonts;
}

/** Days in every month, and with every figure. */
const DAYS = Array.from({ length: 12 }, (_, index): DateTime => {
  const month = String(index + 1).padStart(2, '0');
  return `20${month}-${month}-${index + 17}T00:00:00Z` as DateTime;
});

function include(text: string | undefined, stack: FontStacks[FontStyle], fonts: FontSet): void {
  if (text === undefined) return;
  for (const { font, text: run, rightToLeft } of setLine(drawnText(text, stack).text, stack).runs) {
    fonts.codesOf(font, font.shape(run, rightToLeft).glyphs);
  }
}
