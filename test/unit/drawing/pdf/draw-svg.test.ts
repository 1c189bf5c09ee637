import { expect, test } from 'vitest';
import { iconBody, iconNames } from '../../../../src/drawing/icon.ts';
import { drawSvg } from '../../../../src/drawing/pdf/draw-svg.ts';
import { recordDrawing } from '../../../../src/drawing/pdf/pdf.ts';

const drawn = (inner: string) =>
  recordDrawing((pdf) =>
    drawSvg(pdf, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24">${inner}</svg>`),
  );

test('every icon can be drawn in a PDF', () => {
  for (const name of iconNames()) {
    const body = (iconBody(name) ?? '').replaceAll('currentColor', '#123456');
    expect(drawn(body), name).toMatch(/ [lcv]\n[\s\S]*\n[SfB]/);
  }
});

test('what we never draw is a fault, not a gap', () => {
  expect(() => drawn('<text>a</text>')).toThrow('an element text');
  expect(() => drawn('<g transform="skewX(3)"/>')).toThrow('a transform skewX');
  expect(() => drawn('<g>')).toThrow('not XML');
});
