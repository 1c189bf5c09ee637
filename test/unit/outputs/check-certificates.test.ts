import { describe, expect, test } from 'vitest';
import type { FontFile } from '../../../src/lib/font-file.ts';
import { isWoff, unpackWoff } from '../../../src/lib/woff.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { Award } from '../../../src/model/award.ts';
import type { AchievementId } from '../../../src/model/id.ts';
import type { Site } from '../../../src/model/site.ts';
import { checkCertificates } from '../../../src/outputs/certificate/check-certificates.ts';
import { problemLines } from '../../support/problem-lines.ts';
import { sampleSite } from '../../support/sample-site.ts';

const fonts = await loadFonts();
const sample = await sampleSite();
const [first] = sample.awards.filter(({ achievement }) => achievement === 'bowline');
const bowline = sample.achievements.get('bowline' as AchievementId);
if (!first || !bowline) throw new Error('The sample has no bowline any more.');

const siteWith = (change: Partial<Site>): Site => ({ ...sample, awards: [first], ...change });
const named = (name: string): Partial<Site> => ({
  awards: [{ ...first, recipient: { ...first.recipient, name } }],
});
const earned = (change: Partial<typeof bowline>): Partial<Site> => ({
  achievements: new Map([[bowline.id, { ...bowline, ...change }]]),
});

const font = (data: Uint8Array, name = 'content/fonts/a.woff'): FontFile => ({
  name,
  weight: 400,
  data: new Uint8Array(data),
});

const arabic = fonts.serif.find(({ name }) => name.includes('arabic'));
if (!arabic) throw new Error('There is no Arabic font any more.');

test('the sample can be printed, names in Arabic and Japanese and all', () => {
  expect(checkCertificates(sample, fonts)).toEqual([]);
});

test('a site without certificates may have any name', () => {
  const config = { ...sample.config, without: ['certificate' as const] };
  expect(checkCertificates(siteWith({ config, ...named('ᏣᎳᎩ') }), fonts)).toEqual([]);
});

describe('what no font can draw is told before anything is written', () => {
  const revoked: Award = { ...first, revoked: { date: first.awarded, reason: 'Lost ⛵' } };
  test.each<[string, Partial<Site>]>([
    ['a name in Cherokee', { fonts: [], ...named('ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ') }],
    ['a name in Japanese, its fonts not named', { fonts: [], ...named('山田 花子') }],
    ['a name with a picture', named('Ana 🧜‍♀️ Lima')],
    ['letters of many kinds', named('ᏣᎳᎩᎦᏬᏂᎯᏍᏗᎠᎡᎢᎣᎤᎥ')],
    ['an achievement', earned({ name: 'ᏣᎳᎩ', description: 'Sails ⛵', criteria: 'Sails **⛵** well.' })],
    ['a reason', { awards: [revoked] }],
  ])('%s', (_, change) => {
    expect(problemLines(checkCertificates(siteWith(change), fonts))).toMatchSnapshot();
  });
});

describe('a font of the site’s own is read before it is trusted', () => {
  const whole = arabic.data;
  const flipped = new Uint8Array(whole).map((byte, index) => (index > 400 ? byte ^ 0x55 : byte));
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('not a font, but a letter to the club')],
    ['half a font', whole.subarray(0, whole.length >> 1)],
    ['a font with other bytes in it', flipped],
    ['a header that promises many tables', Uint8Array.of(0, 1, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0)],
  ])('%s is no font', (_, data) => {
    const problems = checkCertificates(siteWith({ fonts: [font(data)] }), fonts);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['font/damaged', 'content/fonts/a.woff'],
    ]);
  });

  test('one that may not be embedded is refused', () => {
    const sfnt = unpackWoff(whole, 10_000_000) as Uint8Array;
    const forbidden = withEmbeddingForbidden(sfnt);
    const problems = checkCertificates(siteWith({ fonts: [font(forbidden, 'content/fonts/a.ttf')] }), fonts);
    expect(problemLines(problems)).toMatchSnapshot();
    expect(checkCertificates(siteWith({ fonts: [font(sfnt)] }), fonts)).toEqual([]);
  });
});

describe('unpacking WOFF', () => {
  test('gives the tables of the font inside', () => {
    expect(isWoff(arabic.data)).toBe(true);
    const sfnt = unpackWoff(arabic.data, 10_000_000);
    expect(sfnt?.subarray(0, 4)).toEqual(Uint8Array.of(0, 1, 0, 0));
  });

  test('stops at the limit, whatever the file says', () => {
    expect(unpackWoff(arabic.data, 10_000)).toBeUndefined();
  });
});

/** Bit 1 of OS/2 fsType: restricted licence embedding. */
function withEmbeddingForbidden(sfnt: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(sfnt);
  const view = new DataView(bytes.buffer);
  for (let table = 12; table < 12 + view.getUint16(4) * 16; table += 16) {
    if (new TextDecoder().decode(bytes.subarray(table, table + 4)) === 'OS/2') {
      view.setUint16(view.getUint32(table + 8) + 8, 2);
    }
  }
  return bytes;
}
