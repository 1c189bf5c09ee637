import { expect, test } from 'vitest';
import { rasterise } from '../../../src/drawing/rasterise.ts';
import { prepareSvg } from '../../../src/outputs/badge-image/author-svg.ts';
import { cleanSvg } from '../../../src/outputs/badge-image/svg-check.ts';
import { readSvg } from '../../../src/outputs/badge-image/svg-tree.ts';
import { weighElements } from '../../../src/outputs/badge-image/svg-weight.ts';
import { processorSeconds } from '../../support/processor-time.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`;
const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const SHAPE = '<path d="M0 0L100 3L98 97L4 100z" fill="#123456"/>';
const filled = (paint: string) => SHAPE.replace('#123456', paint);
const nested = (count: number, attributes: string) =>
  many(Math.ceil(count / 150), () => `${`<g ${attributes}>`.repeat(150)}${SHAPE}${'</g>'.repeat(150)}`);
const GRADIENT =
  '<linearGradient id="x"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>';
const TILE = `<pattern id="x" width="100" height="100" patternUnits="userSpaceOnUse">${SHAPE.repeat(9)}</pattern>`;
const zigzag = (points: number) => many(points, (at) => `L${(at * 37) % 101} ${(at * 71) % 103}`);
const wide = (points: number) =>
  `<path fill="none" stroke="#000" stroke-width="20" stroke-linejoin="round" d="M0 0${zigzag(points)}"/>`;

/** How each effect is used so many times over the whole of a badge. */
const EFFECTS: Readonly<Record<string, (count: number) => string>> = {
  'half-transparent groups': (count) => many(count, () => `<g opacity=".5">${SHAPE}${SHAPE}</g>`),
  'half-transparent groups in one another': (count) => nested(count, 'opacity=".99"'),
  'groups apart in one another': (count) => nested(count, 'style="isolation:isolate"'),
  'half-transparent shapes': (count) => many(count, () => SHAPE.replace('fill', 'opacity=".5" fill')),
  'blend modes': (count) => many(count, () => `<g style="mix-blend-mode:multiply">${SHAPE}</g>`),
  masks: (count) =>
    `<mask id="x"><rect width="100" height="100" fill="#fff"/></mask>${many(count, () => `<g mask="url(#x)">${SHAPE}</g>`)}`,
  'clip paths': (count) =>
    `<clipPath id="x">${SHAPE}</clipPath>${many(count, () => `<g clip-path="url(#x)">${SHAPE}</g>`)}`,
  'a clip path of many shapes': (count) =>
    `<clipPath id="x">${SHAPE.repeat(count)}</clipPath>${many(10, () => `<g clip-path="url(#x)">${SHAPE}</g>`)}`,
  gradients: (count) => GRADIENT + many(count, () => filled('url(#x)')),
  'a gradient for a whole group': (count) =>
    `${GRADIENT}<g fill="url(#x)">${many(count, () => '<path d="M0 0L100 3L98 97L4 100z"/>')}</g>`,
  patterns: (count) => TILE + many(count, () => filled('url(#x)')),
  'large patterns': (count) =>
    TILE.replace('>', ' patternTransform="scale(2)">') + many(count, () => filled('url(#x)')),
  'points of a wide line': (count) => wide(count * 40),
};

/** The sum of an SVG's weights, each element once. */
function weightOf(text: string): number {
  const { root } = readSvg(text);
  if (!root) throw new Error('This is no SVG.');
  return [...weighElements(cleanSvg(root).root, 100).values()].reduce((sum, each) => sum + each, 0);
}

async function codesOf(inside: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(svg(inside));
  const file = 'content/achievements/x.svg';
  const { problems } = await prepareSvg({ file, mediaType: 'image/svg+xml', bytes, alt: 'x' }, 600);
  return problems.map(({ code }) => code);
}

test.each(Object.keys(EFFECTS))('%s: a few hundred are taken, and thousands refused', async (name) => {
  const make = EFFECTS[name] ?? (() => '');
  expect(await codesOf(make(100))).toEqual([]);
  expect(await codesOf(make(3_000))).toEqual(['image/svg-too-complex']);
});

test.each<[string, string]>([
  ['15,000 groups in one another', nested(15_000, 'opacity=".9"')],
  [
    'one gradient for what is used',
    `${GRADIENT}<g id="s">${'<path d="M0 0h99v99z"/>'.repeat(5_000)}</g><use href="#s" fill="url(#x)"/>`,
  ],
  [
    'a gradient of thousands of colours',
    GRADIENT.replace('/>', `/>${'<stop/>'.repeat(2_000)}`) + many(200, () => filled('url(#x)')),
  ],
  [
    'a pattern a hundred times as wide',
    TILE.replace('>', ' patternTransform="scale(100)">') + filled('url(#x)'),
  ],
  ['a pattern in an enlarged group', `<g transform="scale(100)">${TILE}${filled('url(#x)')}</g>`],
])('%s are refused', async (_, inside) => {
  expect(await codesOf(inside)).toEqual(['image/svg-too-complex']);
});

test('plain groups in one another are as cheap as what is in them', async () => {
  expect(await codesOf(nested(15_000, ''))).toEqual([]);
});

/** What is painted or cut anew for each of many is counted where it is used, not by itself. */
const BY_USE = ['a gradient for a whole group', 'a clip path of many shapes'];

test('an effect takes no longer than as many plain shapes as it counts for', async () => {
  const timeOf = (inside: string) => processorSeconds(() => rasterise(svg(inside), 600));
  const excessOf = async (inside: string) => {
    const time = await timeOf(inside);
    // Right beside it: a machine that is busy with other things is slow for both.
    const each = (await timeOf(SHAPE.repeat(200))) / 200;
    return time / (each * weightOf(svg(inside)));
  };
  for (const [name, make] of Object.entries(EFFECTS).filter(([name]) => !BY_USE.includes(name))) {
    let excess = Number.POSITIVE_INFINITY;
    // What is slow by itself is slow each time; what the machine was busy with is not.
    for (let tries = 0; tries < 5 && excess >= 6; tries++)
      excess = Math.min(excess, await excessOf(make(12)));
    expect(excess, name).toBeLessThan(6);
  }
});
