import { describe, expect, test } from 'vitest';
import { checkStatusBits } from '../../../src/issue/check-status-bits.ts';
import { selfCheck } from '../../../src/issue/self-check.ts';
import { readItxt } from '../../../src/lib/itxt.ts';
import { readChunks } from '../../../src/lib/png.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import { createOutputContext } from '../../../src/outputs/context.ts';
import { planOutputs, privateFiles } from '../../../src/outputs/index.ts';
import { attachedTexts } from '../../../src/verify/unbake-pdf.ts';
import { embedded } from '../../support/json-members.ts';
import { ANA, issueRecorded, RECORD, RECORD_FILE, strangersBadge } from '../../support/recorded-site.ts';

const theirs = await strangersBadge(`{ id: "${ANA}" }`);
const FILES = {
  [RECORD_FILE]: RECORD.replace('partial:', 'credentials: [theirs.json]\nkeys: [theirs.did.json]\npartial:'),
  'content/records/2026/theirs.json': JSON.stringify(theirs.badge),
  'content/records/2026/theirs.did.json': JSON.stringify(theirs.did),
};

const issued = await issueRecorded(FILES);
const [record] = issued.records;
if (!record) throw new Error('There is no record.');

describe('a learner record', () => {
  test('is signed around badges that are signed already, unchanged', async () => {
    const { credential } = record;
    const { credentialSubject: subject } = embedded(credential);
    expect(credential['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]);
    expect(credential).toMatchObject({
      id: 'https://badges.example/records/ana',
      type: ['VerifiableCredential', 'ClrCredential'],
      name: 'Knots of Ana',
      partial: true,
      credentialSubject: { id: ANA, type: ['ClrSubject'] },
    });
    const own = issued.awards.filter(({ award }) => record.record.awards.includes(award.id));
    const byId = new Map(own.map(({ award, secured }) => [award.id as string, secured.embedded]));
    expect(subject.verifiableCredential).toEqual([
      byId.get('by-id'),
      byId.get('by-hash'),
      byId.get('by-other-hash'),
      theirs.badge,
    ]);
    await selfCheck(issued);
  });

  test('names the learner by every hash, and of achievements only those that associations are about', () => {
    const { credentialSubject: subject } = embedded(record.credential);
    expect(subject.identifier).toHaveLength(3);
    expect(subject.achievement.map(({ name }) => name)).toEqual(['Bowline', 'Reef knot']);
    expect(subject.association).toEqual([
      {
        type: 'Association',
        associationType: 'precedes',
        sourceId: 'https://badges.example/achievements/reef',
        targetId: 'https://badges.example/achievements/bowline',
      },
    ]);
  });

  test('has a place in its issuer’s list, which says when it is revoked', async () => {
    const revoked = await issueRecorded({
      ...FILES,
      [RECORD_FILE]: `${FILES[RECORD_FILE]}revoked: { date: 2026-11-15, reason: Wrong person }\n`,
    });
    expect(await checkStatusBits(revoked)).toEqual([]);
    expect(revoked.records[0]?.credential).toEqual({
      ...record.credential,
      credentialSubject: expect.anything(),
      proof: expect.anything(),
      issuer: expect.anything(),
    });
    const list = ({ statusLists }: typeof issued) =>
      embedded(statusLists[0]?.credential ?? {}).credentialSubject;
    expect(list(revoked).encodedList).not.toBe(list(issued).encodedList);
    expect(revoked.records[0]?.state.kind).toBe('revoked');
  });
});

describe('its files', () => {
  const context = async (site = issued) => createOutputContext(site, await loadFonts());

  test('are the document, images with it inside, and a sheet with everything attached', async () => {
    const files = planOutputs(await context()).filter(({ path }) => path.startsWith('records/'));
    expect(files.map(({ path }) => path)).toEqual([
      'records/ana.jsonld',
      'records/ana.png',
      'records/ana.svg',
      'records/ana.pdf',
    ]);
    const [json, png, svg, pdf] = await Promise.all(files.map(({ bytes }) => bytes()));
    if (!json || !png || !svg || !pdf) throw new Error('There are files missing.');
    expect(JSON.parse(new TextDecoder().decode(json))).toEqual(record.credential);
    const chunks = readChunks(png);
    if (typeof chunks === 'string') throw new Error(chunks);
    const texts = chunks.flatMap(({ type, data }) => (type === 'iTXt' ? (readItxt(data) ?? []) : []));
    expect(texts.map(({ keyword }) => keyword)).toEqual(['clrcredential']);
    expect(new TextDecoder().decode(svg)).toMatch(
      /^<svg [^>]*xmlns:clr="https:\/\/purl\.imsglobal\.org\/clr\/v2p0"><clr:credential><!\[CDATA\[\{"@context/,
    );
    const attached = attachedTexts(pdf, 20).map((text) => JSON.parse(text));
    expect(attached).toHaveLength(5);
    expect(attached).toContainEqual(record.credential);
    expect(attached).toContainEqual(theirs.badge);
    const again = await Promise.all(files.map(({ bytes }) => bytes()));
    expect(again.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(
      [json, png, svg, pdf].map((bytes) => Buffer.from(bytes).toString('base64')),
    );
  });

  test('of a private record are handed over, and published nowhere', async () => {
    const hidden = await issueRecorded({
      ...FILES,
      [RECORD_FILE]: (FILES[RECORD_FILE] ?? '').replace('visibility: unlisted\n', ''),
    });
    const files = await context(hidden);
    const published = planOutputs(files);
    expect(published.filter(({ path }) => path.startsWith('records/'))).toEqual([]);
    for (const file of published.filter(({ path }) => !/\.(png|webp|pdf)$/.test(path)))
      expect(new TextDecoder().decode(await file.bytes()), file.path).not.toContain('Knots of Ana');
    expect(
      privateFiles(files)
        .map(({ path }) => path)
        .filter((path) => path.startsWith('record-')),
    ).toEqual(['record-ana.jsonld', 'record-ana.png', 'record-ana.svg', 'record-ana.pdf']);
  });
});
