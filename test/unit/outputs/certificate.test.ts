import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawnText } from '../../../src/drawing/text/drawn-text.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import type { IssuedAward, IssuingMode } from '../../../src/issue/issued-site.ts';
import type { SiteConfig } from '../../../src/model/site-config.ts';
import { certificate } from '../../../src/outputs/certificate/certificate.ts';
import { planOutputs, privateFiles } from '../../../src/outputs/index.ts';
import { jsonld } from '../../../src/outputs/jsonld/jsonld.ts';
import type { OutputContext, OutputFile } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import { outlineOf, readPdf, type StructureNode } from '../../support/read-pdf.ts';
import { sampleContext } from '../../support/sample-site.ts';

const context = await sampleContext();

function fileOf(path: string, from: OutputContext = context): OutputFile {
  const file = [certificate, jsonld]
    .flatMap((output) => planOutput(output, from))
    .find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
}

const bytesOf = (id: string, from?: OutputContext) => fileOf(`badges/${id}.pdf`, from).bytes();
const certificateOf = async (id: string, from?: OutputContext) => readPdf(await bytesOf(id, from));

/** The sample with one award changed. */
function withAward(id: string, change: (each: IssuedAward) => IssuedAward): OutputContext {
  const awards = context.issued.awards.map((each) => (each.award.id === id ? change(each) : each));
  return { ...context, issued: { ...context.issued, awards } };
}

function withConfig(config: Partial<SiteConfig>): OutputContext {
  const { issued } = context;
  const site = { ...issued.site, config: { ...issued.site.config, ...config } };
  return { ...context, issued: { ...issued, mode: 'production', site } };
}

const inMode = (mode: IssuingMode): OutputContext => ({ ...context, issued: { ...context.issued, mode } });

describe('a certificate, as an independent reader finds it', async () => {
  const pdf = await certificateOf('bowline-ana-lima');

  test('is one page, in the language of the site, with a title that viewers show', () => {
    expect(pdf).toMatchObject({
      pages: 1,
      language: 'en',
      title: 'Certificate: Bowline, awarded to Ana Lima',
      created: 'D:20250518000000Z',
    });
  });

  test('says what it is for, to whom, by whom, and how to check it', () => {
    expect(pdf.texts).toMatchSnapshot();
  });

  test('is structured for those who do not see it', () => {
    expect(outlineOf((pdf.structure.children as StructureNode[])[0] as StructureNode)).toMatchSnapshot();
  });

  test('leads to the page of the badge', () => {
    expect(pdf.links).toEqual(['https://badges.example/badges/bowline-ana-lima']);
  });

  test('names the page, the credential and the answer about it, where they are', async () => {
    const badge = 'https://badges.example/badges/bowline-ana-lima';
    expect(pdf.page).toBe(badge);
    expect(pdf.related).toBe(`${badge}.jsonld${badge}/verification.json`);
    const lean = withConfig({ outputs: 'lean' });
    const file = privateFiles(lean).find(({ path }) => path.endsWith('.pdf'));
    const handedOver = await readPdf((await file?.bytes()) ?? new Uint8Array());
    expect([handedOver.page, handedOver.related]).toEqual([null, null]);
  });

  test('carries the very bytes of the published credential', async () => {
    const [attached] = pdf.attachments;
    expect(attached?.name).toBe('bowline-ana-lima.jsonld');
    const published = await fileOf('badges/bowline-ana-lima.jsonld').bytes();
    expect(Buffer.from(attached?.bytes ?? []).equals(published)).toBe(true);
  });
});

test('the attached credential verifies, against what the site publishes', async () => {
  const [attached] = (await certificateOf('story-hour-rui-costa')).attachments;
  const published = new Map(planOutputs(context).map((file) => [file.path, file]));
  const verdict = await verifyCredential(JSON.parse(new TextDecoder().decode(attached?.bytes)), {
    now: context.issued.now,
    fetch: async (url) => {
      const file = published.get(new URL(url).pathname.slice(1));
      return file ? { kind: 'found', url, bytes: await file.bytes() } : { kind: 'missing', status: 404 };
    },
  });
  expect(verdict.outcome).toBe('valid');
});

describe('names in every script', () => {
  test.each([
    ['story-hour-layla-haddad', 'ليلى حداد'],
    ['autumn-regatta-hanako-yamada', '山田 花子'],
  ])('the name on %s reads as it was written', async (id, name) => {
    expect((await certificateOf(id)).texts.join('')).toContain(name);
  });

  test.each([
    'Žofie Łukaszewicz',
    'Đặng Thị Ngọc',
    'Юлія Ґалаґан',
    'Νίκος Χατζής',
    'محمد يوسف بن شقرة',
    'ثابت (قيس) 7',
  ])('%s too, letter by letter', async (name) => {
    const named = withAward('bowline-ana-lima', (each) => ({
      ...each,
      award: { ...each.award, recipient: { ...each.award.recipient, name } },
    }));
    const { texts, structure } = await certificateOf('bowline-ana-lima', named);
    const letters = (text: string) => Array.from(text.replace(/\s/g, '')).sort().join('');
    const start = texts.indexOf('Awarded to') + 1;
    const drawn = texts.slice(start, texts.indexOf('For')).join('');
    expect(letters(drawn)).toBe(letters(name));
    if (/[\u0600-\u06ff]/.test(name)) expect(JSON.stringify(structure)).toContain(JSON.stringify(name));
  });
});

describe('what has to be known first', () => {
  const first = async (id: string, from?: OutputContext) => (await certificateOf(id, from)).texts.slice(0, 4);

  test('a revoked badge says so, with day and reason, and bears a stamp', async () => {
    const { texts } = await certificateOf('day-skipper-noah-berg', inMode('production'));
    expect(texts.slice(0, 3)).toEqual([
      'Revoked on 14 February 2026',
      'The passage in the log was sailed by another candidate of the same week. Noah has been invited to',
      'sail his own.',
    ]);
    expect(texts).toContain('REVOKED');
    expect(texts).toContain('On 14 February 2026: Revoked on 14 February 2026.');
  });

  test('an expired one does', async () => {
    const { texts } = await certificateOf('i5uxjdp2bjkpel4f462s6poyo3', inMode('production'));
    expect(texts[0]).toMatch(/^Expired on /);
    expect(texts).toContain('EXPIRED');
  });

  test('a preview and a sample have a watermark, and say what they are', async () => {
    expect((await first('bowline-ana-lima', inMode('preview'))).slice(0, 2)).toEqual([
      'PREVIEW',
      'A preview, for looking at. This is not a badge and does not verify as one.',
    ]);
    expect((await first('bowline-ana-lima', inMode('sample')))[0]).toBe('SAMPLE');
    expect((await first('bowline-ana-lima', inMode('production')))[0]).toBe('badges.example');
  });
});

describe('paper and language', () => {
  test.each([
    ['A4', [841.89, 595.28]],
    ['Letter', [792, 612]],
  ] as const)('%s is laid out from the same measures', async (paper, size) => {
    const pdf = await certificateOf('bowline-ana-lima', withConfig({ paper }));
    expect(pdf.size).toEqual(size);
    expect(pdf.outside).toEqual([]);
  });

  test.each(LANGUAGES)('the words of a certificate in %s can all be drawn', (language) => {
    const { certificate: own, badge, state, day } = messagesFor(language);
    const strings = [own, badge, state]
      .flatMap((part) => Object.values(part))
      .map((each) => (typeof each === 'string' ? each : (each as (...given: string[]) => string)('', '')));
    const said = [...strings, day(context.issued.now)].join(' ');
    expect(drawnText(said, context.fonts.text).missing).toEqual([]);
    expect(drawnText(said, context.fonts.strong).missing).toEqual([]);
  });

  test('a site in Arabic has its certificates from right to left', async () => {
    const pdf = await certificateOf('bowline-ana-lima', withConfig({ language: 'ar' }));
    expect(pdf.language).toBe('ar');
    expect(pdf.texts).toMatchSnapshot();
    expect(pdf.outside).toEqual([]);
  });
});

describe('hostile words', () => {
  const LONG = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(14).trim();

  test.each([
    ['markup', '<b>&amp;</b> ]]> <?x?> (\\) %PDF-1.7 endstream endobj'],
    ['a name without end', LONG],
    ['one word without end', 'x'.repeat(500)],
    ['directions that never close', 'a\u202eb\u2066c \u200f\u200d\u200b'],
    ['marks on marks', `e${'\u0301'.repeat(200)}`],
  ])('%s stays inside the page, and the file stays whole', async (_, words) => {
    const hostile = withAward('day-skipper-noah-berg', (each) => ({
      ...each,
      award: { ...each.award, recipient: { ...each.award.recipient, name: words } },
      achievement: { ...each.achievement, name: words, description: words, criteria: words.repeat(9) },
      issuer: { ...each.issuer, name: words },
    }));
    const pdf = await certificateOf('day-skipper-noah-berg', hostile);
    expect(pdf.outside).toEqual([]);
    expect(pdf.xml).toBe('well-formed');
    expect(pdf.title).toContain(words.slice(0, 20));
    expect(pdf.attachments).toHaveLength(1);
  });
});

test('every font is embedded, and no certificate is large', async () => {
  const sizes: number[] = [];
  for (const file of planOutput(certificate, context)) {
    const bytes = await file.bytes();
    const text = unpackedObjects(bytes);
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    expect(count(/\/Type \/FontDescriptor/g)).toBeGreaterThan(2);
    expect(count(/\/FontFile[23] /g)).toBe(count(/\/Type \/FontDescriptor/g));
    sizes.push(bytes.length);
  }
  expect(Math.max(...sizes)).toBeLessThan(70_000);
});

test('certificates of one achievement have all but the award’s own in common, byte for byte', async () => {
  const shared = ['bowline-ana-lima', 'xmeclzaasa4l2z7chqlqwf66fi'];
  const [one, other] = await Promise.all(shared.map(async (id) => Buffer.from(await bytesOf(id))));
  if (!one || !other) throw new Error('There are no two.');
  const common = one.findIndex((byte, index) => byte !== other[index]);
  expect(common).toBeGreaterThan(25_000);
  expect(Math.max(one.length, other.length) - common).toBeLessThan(12_000);
});

/** The objects of a PDF that are no streams [ISO 32000-1 §7.5.7]. */
function unpackedObjects(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const heads = [...bytes.toString('latin1').matchAll(/\/Type \/ObjStm[^\n]*\/Length (\d+)>>\nstream\n/g)];
  return heads
    .map(({ index, 0: head, 1: length }) => {
      const start = index + head.length;
      return inflateSync(bytes.subarray(start, start + Number(length))).toString('latin1');
    })
    .join('\n');
}

const poppler = spawnSync('pdftoppm', ['-v']).status === 0;

test.skipIf(!poppler)('the code is read by a camera, from the drawn page [needs pdftoppm]', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-certificate-'));
  try {
    const path = join(folder, 'certificate.pdf');
    await writeFile(path, await bytesOf('bowline-ana-lima'));
    execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', path, join(folder, 'page')]);
    const { data, info } = await sharp(join(folder, 'page.png'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe('https://badges.example/badges/bowline-ana-lima');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the same award gives the same bytes, whatever was printed before it', async () => {
  const id = 'story-hour-layla-haddad';
  const alone = Buffer.from(await bytesOf(id));
  const files = planOutput(certificate, context);
  for (const file of files.toReversed()) {
    const bytes = await file.bytes();
    if (file.path.includes(id)) expect(alone.equals(bytes)).toBe(true);
  }
});

test('there is none of a private award', () => {
  const hidden = withAward('bowline-ana-lima', (each) => ({
    ...each,
    award: { ...each.award, visibility: 'private' },
  }));
  const paths = planOutput(certificate, hidden).map(({ path }) => path);
  expect(paths).toHaveLength(planOutput(certificate, context).length - 1);
  expect(paths).not.toContain('badges/bowline-ana-lima.pdf');
});
