import { describe, expect, test } from 'vitest';
import type { FontFile } from '../../../src/lib/font-file.ts';
import { isWoff, unpackWoff } from '../../../src/lib/woff.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { Award } from '../../../src/model/award.ts';
import type { AchievementId } from '../../../src/model/id.ts';
import type { Site } from '../../../src/model/site.ts';
import { hasCertificate } from '../../../src/outputs/certificate/has-certificate.ts';
import { checkOutputs } from '../../../src/outputs/check-outputs.ts';
import { problemLines } from '../../support/problem-lines.ts';
import { sampleSite } from '../../support/sample-site.ts';

const fonts = await loadFonts();
const sample = await sampleSite();
const [first] = sample.awards.filter(({ achievement }) => achievement === 'bowline');
const bowline = sample.achievements.get('bowline' as AchievementId);
if (!first || !bowline) throw new Error('The sample has no bowline any more.');

const problemsOf = async (site: Site) => (await checkOutputs(site, fonts)).problems;

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

test('the sample can be printed, names in Arabic and Japanese and all', async () => {
  expect(await problemsOf(sample)).toEqual([]);
});

test('a site without certificates may have any name', async () => {
  const config = { ...sample.config, without: ['certificate' as const] };
  expect(await problemsOf(siteWith({ config, ...named('ᏣᎳᎩ') }))).toEqual([]);
});

describe('a name that no font can draw stops nothing', () => {
  const certificatesOf = async (change: Partial<Site>) => {
    const { site, problems } = await checkOutputs(siteWith(change), fonts);
    return { made: site.awards.filter(hasCertificate).length, said: problems.map(({ code }) => code) };
  };

  test.each<[string, Partial<Site>, number, readonly string[]]>([
    ['a recipient’s: that award goes without', named('שרה'), 0, ['certificate/name-not-drawn']],
    ['one with a sign: it is left out', named('Ana 🦀'), 1, ['image/sign-left-out']],
    ['Word’s hyphen, a ligature: an equal stands there', named('Jean\u2011Luc \ufb01lm'), 1, []],
    ['an achievement’s: none of its awards has one', earned({ name: 'שייט' }), 0, ['image/name-not-drawn']],
    [
      'a part of an achievement’s: the rest is drawn',
      earned({ name: 'שייט Club' }),
      1,
      ['image/name-not-drawn'],
    ],
  ])('%s', async (_, change, made, said) => {
    expect(await certificatesOf({ fonts: [], ...change })).toEqual({ made, said });
  });

  test('and nobody is told who chose to do without', async () => {
    const award: Award = {
      ...first,
      without: ['certificate'],
      recipient: { ...first.recipient, name: 'שרה' },
    };
    expect(await certificatesOf({ fonts: [], awards: [award] })).toEqual({ made: 0, said: [] });
  });

  test('it can be drawn with a font of the site’s own, on everything', async () => {
    const own = sample.fonts ?? [];
    expect(own.length).toBeGreaterThan(0);
    const change = { ...named('山田 花子'), ...earned({ name: '山田 花子' }) };
    expect(await certificatesOf({ ...change, fonts: own })).toEqual({ made: 1, said: [] });
    expect((await certificatesOf({ ...change, fonts: [] })).said).toHaveLength(2);
  });
});

test('cards bear the names of issuers and of the site: those are looked at too', async () => {
  const config = { ...sample.config, title: 'שייט' };
  const issuers = new Map([...sample.issuers].map(([id, issuer]) => [id, { ...issuer, name: 'Klub ᏣᎳᎩ' }]));
  expect(problemLines(await problemsOf(siteWith({ config, issuers })))).toMatchSnapshot();
});

describe('what no font can draw is told before anything is written', () => {
  const revoked: Award = { ...first, revoked: { date: first.awarded, reason: 'Lost ᏣᎳᎩ ⛵' } };
  test.each<[string, Partial<Site>]>([
    ['a name in Cherokee', { fonts: [], ...named('ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ') }],
    ['a name in Japanese, its fonts not named', { fonts: [], ...named('山田 花子') }],
    ['a name with a picture', named('Ana 🧜‍♀️ Lima')],
    ['letters of many kinds', named('ᏣᎳᎩᎦᏬᏂᎯᏍᏗᎠᎡᎢᎣᎤᎥ')],
    ['an achievement', earned({ name: 'ᏣᎳᎩ', description: 'Sails ᏣᎳ ⛵', criteria: 'Sails **ᏣᎳ** well.' })],
    ['a reason', { awards: [revoked] }],
  ])('%s', async (_, change) => {
    expect(problemLines(await problemsOf(siteWith(change)))).toMatchSnapshot();
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
  ])('%s is no font', async (_, data) => {
    const problems = await problemsOf(siteWith({ fonts: [font(data)] }));
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['font/damaged', 'content/fonts/a.woff'],
    ]);
  });

  test('one that may not be embedded is refused', async () => {
    const sfnt = unpackWoff(whole, 10_000_000) as Uint8Array;
    const forbidden = withEmbeddingForbidden(sfnt);
    const problems = await problemsOf(siteWith({ fonts: [font(forbidden, 'content/fonts/a.ttf')] }));
    expect(problemLines(problems)).toMatchSnapshot();
    expect(await problemsOf(siteWith({ fonts: [font(sfnt)] }))).toEqual([]);
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
