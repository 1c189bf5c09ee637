import { expect, test } from 'vitest';
import { iconBody, iconNames } from '../../../../src/drawing/icon.ts';
import { drawSvg } from '../../../../src/drawing/pdf/draw-svg.ts';
import { recordDrawing } from '../../../../src/drawing/pdf/pdf.ts';
import { SHAPES } from '../../../../src/drawing/shape.ts';
import { createFontStacks } from '../../../../src/drawing/text/font-stack.ts';
import { BADGE_STYLES, RIM_TEXTS } from '../../../../src/lib/badge-styles.ts';
import { loadFonts } from '../../../../src/load/fonts.ts';
import { drawBadge } from '../../../../src/outputs/badge-image/drawn-badge.ts';

const drawn = (inner: string) =>
  recordDrawing((pdf) =>
    drawSvg(pdf, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24">${inner}</svg>`),
  );

test.each(['lines', 'solid'] as const)('every icon of %s can be drawn in a PDF', (set) => {
  for (const name of iconNames()) {
    const body = (iconBody(name, set) ?? '').replaceAll('currentColor', '#123456');
    expect(drawn(body), name).toMatch(/ [lcv]\n[\s\S]*\n[SfB]/);
  }
});

test('what we never draw is a fault, not a gap', () => {
  expect(() => drawn('<text>a</text>')).toThrow('an element text');
  expect(() => drawn('<g transform="skewX(3)"/>')).toThrow('a transform skewX');
  expect(() => drawn('<g>')).toThrow('not XML');
});

test.each(BADGE_STYLES)(
  'a badge in %s has nothing that PDF lacks, and no colour but plain ones',
  async (style) => {
    const fonts = createFontStacks(await loadFonts());
    for (const shape of SHAPES) {
      const subject = {
        id: 'a',
        name: 'Bowline',
        language: 'en',
        issuerName: 'Harbour',
        initials: 'B',
        style,
        shape,
      };
      for (const rim of RIM_TEXTS) {
        const svg = drawBadge({ ...subject, rim, level: 5, ribbon: '2026', motto: 'Semper' }, fonts, 600);
        expect(recordDrawing((pdf) => drawSvg(pdf, svg)).length).toBeGreaterThan(2_000);
        expect(svg).not.toMatch(/opacity|filter|mask|gradient|style=/i);
      }
    }
  },
);
