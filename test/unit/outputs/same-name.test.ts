import { expect, test } from 'vitest';
import type { CertificateText } from '../../../src/drawing/certificate/certificate-text.ts';
import { layOut } from '../../../src/drawing/certificate/lay-out.ts';
import { SHEETS } from '../../../src/drawing/certificate/sheet.ts';
import { FontSet } from '../../../src/drawing/pdf/font-set.ts';
import { lineContent } from '../../../src/drawing/pdf/line-content.ts';
import { linePaths } from '../../../src/drawing/svg.ts';
import { fitText } from '../../../src/drawing/text/fit-text.ts';
import { createFontStacks } from '../../../src/drawing/text/font-stack.ts';
import type { PlacedLine } from '../../../src/drawing/text/line.ts';
import { outlineOfLine } from '../../../src/drawing/text/outline.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import { setName } from '../../../src/outputs/badge-image/drawn-badge.ts';
import { drawCard } from '../../../src/outputs/social-card/card-layout.ts';

const fonts = createFontStacks(await loadFonts());

/** What a certificate of an achievement says, as little as there can be. */
function certificateOf(name: string): CertificateText {
  return {
    language: 'en',
    direction: 'ltr',
    notices: [],
    issuer: { domain: 'a.example', name: 'A' },
    achievement: { label: 'For', name, image: '' },
    details: [],
    check: { label: '', url: 'https://a.example', how: '', state: '', code: '' },
  };
}

function linesOnCertificate(name: string): readonly PlacedLine[] {
  const placed = layOut(certificateOf(name), fonts, SHEETS.A4);
  return placed.flatMap((each) => (each.kind === 'words' && each.tag === 'H1' ? each.lines : []));
}

/** Every glyph of some lines, from left to right: font, number, and how far the next one stands. */
function glyphsOf(lines: readonly PlacedLine[]) {
  return lines.flatMap(({ line }) =>
    line.runs.flatMap(({ font, text, rightToLeft }) => {
      const { glyphs, positions } = font.shape(text, rightToLeft);
      return glyphs.map(({ id }, index) => [font.name, id, positions[index]?.xAdvance]);
    }),
  );
}

const NAMES = ['Bowline', 'AVATAR', 'Łódź office', 'Ωmega', 'ليلى', 'سباق ٢٠٢٦', 'ملفPNG', 'ế x\u0301'];

test.each(NAMES)('%s is set the same way on a badge, a card and a certificate', (name) => {
  const onCertificate = glyphsOf(linesOnCertificate(name));
  expect(onCertificate.length).toBeGreaterThan(0);
  const frame = {
    width: () => 2_000,
    baselines: () => [0],
    sizes: { most: 38, least: 38 },
    lines: 1,
    align: 'start',
  } as const;
  expect(glyphsOf(fitText(name, fonts.display, [frame])?.lines ?? [])).toEqual(onCertificate);
});

test.each(['Bowline', 'AVATAR', 'ليلى', 'ملفPNG'])('%s: the drawn images hold those very glyphs', (name) => {
  const [onCertificate] = linesOnCertificate(name);
  if (!onCertificate) throw new Error('It is not on the certificate.');
  const badge = setName(
    { id: 'a', name, language: 'en', issuerName: 'A', style: 'guilloche', shape: 'disc', initials: 'A' },
    fonts,
  );
  expect(glyphsOf(badge?.lines ?? [])).toEqual(glyphsOf([onCertificate]));
  const outline = outlineOfLine(onCertificate.line);
  expect(linePaths(badge?.lines ?? [])).toContain(`d="${outline}"`);
  const card = drawCard({ title: name, domain: 'a.example', mode: 'production' }, fonts);
  expect(card).toContain(`d="${outline}"`);
});

test('a PDF holds them too, in their order and their places', () => {
  const [placed] = linesOnCertificate('Bowline AV');
  if (!placed) throw new Error('It is not on the certificate.');
  const shown: (number | undefined)[] = [];
  const fonts = new FontSet();
  const content = lineContent(placed, fonts);
  const codes = [...content.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
  for (const [font, id] of glyphsOf([placed])) shown.push(placeOf(placed, fonts, font, id));
  expect(codes.map((code) => Number.parseInt(code, 16))).toEqual(shown);
  expect(content).toMatch(/>115</);
});

/** The place that a set gives to a glyph of a line. */
function placeOf({ line }: PlacedLine, fonts: FontSet, name: unknown, id: unknown): number | undefined {
  for (const { font, text, rightToLeft } of line.runs) {
    const glyph = font.shape(text, rightToLeft).glyphs.find((each) => each.id === id);
    if (glyph && font.name === name) return fonts.find(font, glyph)?.place;
  }
  return undefined;
}
