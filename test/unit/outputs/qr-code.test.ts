import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { planOutputs } from '../../../src/outputs/index.ts';
import { drawQr } from '../../../src/outputs/qr-code/draw-qr.ts';
import { sampleContext } from '../../support/sample-site.ts';

/** What a camera would read: the SVG in pixels, given to a reader of another maker. */
async function read(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('any address is read back, short ones and the longest', async () => {
  for (const path of ['a', 'badges/k3vq7', `badges/${'x'.repeat(128)}.jsonld`]) {
    const url = `https://badges.example/${path}`;
    expect(await read(drawQr(url))).toBe(url);
  }
});

test('a code with a stain on it is still read', async () => {
  const svg = drawQr('https://badges.example/badges/k3vq7').replace(
    '</svg>',
    '<path fill="#fff" d="M15 16h5v5h-5z"/></svg>',
  );
  expect(await read(svg)).toBe('https://badges.example/badges/k3vq7');
});

test('each badge has two: one leads to its page, one to its credential; a private badge has none', async () => {
  const context = await sampleContext();
  const codes = planOutputs(context).filter(({ path }) => path.startsWith('qr/'));
  const listed = context.issued.awards.filter(({ award }) => award.visibility !== 'private');
  expect(codes).toHaveLength(2 * listed.length);
  for (const { path, bytes } of codes) {
    const [, id = '', wallet] = /^qr\/([\w-]+)(\/wallet)?\.svg$/.exec(path) ?? [];
    const svg = new TextDecoder().decode(await bytes());
    expect(svg).not.toMatch(/style|script|href|on\w+=/);
    expect(await read(svg)).toBe(`https://badges.example/badges/${id}${wallet ? '.jsonld' : ''}`);
  }
});
