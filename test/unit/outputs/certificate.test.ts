import { describe, expect, test } from 'vitest';
import type { IssuedAward } from '../../../src/issued-site.ts';
import { certificate } from '../../../src/outputs/certificate/certificate.ts';
import { jsonld } from '../../../src/outputs/jsonld/jsonld.ts';
import type { OutputContext, OutputFile } from '../../../src/outputs/output.ts';
import { outlineOf, readPdf, type StructureNode } from '../../support/read-pdf.ts';
import { sampleContext } from '../../support/sample-site.ts';

const context = await sampleContext();

function fileOf(path: string, from: OutputContext = context): OutputFile {
  const file = [...certificate.files(from), ...jsonld.files(from)].find((each) => each.path === path);
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

  test('carries the very bytes of the published credential', async () => {
    const [attached] = pdf.attachments;
    expect(attached?.name).toBe('bowline-ana-lima.jsonld');
    const published = await fileOf('badges/bowline-ana-lima.jsonld').bytes();
    expect(Buffer.from(attached?.bytes ?? []).equals(published)).toBe(true);
  });
});

test('a name in Arabic reads as it was written', async () => {
  expect((await certificateOf('story-hour-layla-haddad')).texts).toContain('ليلى حداد');
});

test('the same award gives the same bytes, whatever was printed before it', async () => {
  const id = 'story-hour-layla-haddad';
  const alone = Buffer.from(await bytesOf(id));
  const files = [...certificate.files(context)];
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
  const paths = [...certificate.files(hidden)].map(({ path }) => path);
  expect(paths).toHaveLength([...certificate.files(context)].length - 1);
  expect(paths).not.toContain('badges/bowline-ana-lima.pdf');
});
