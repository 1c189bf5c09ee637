import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, inject, test } from 'vitest';
import type { IssuedAward } from '../../src/issue/issued-site.ts';
import { certificate } from '../../src/outputs/certificate/certificate.ts';
import type { OutputContext } from '../../src/outputs/output.ts';
import { planOutput } from '../../src/outputs/plan.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { sampleContext } from '../support/sample-site.ts';

const JUDGE = join(CHECKOUT, 'node_modules/.cache/java');
const isThere = existsSync(join(JUDGE, 'source.sha256'));
const WITHOUT = 'Java and Maven are not installed (node .ci/setup.mjs --browser)';

const context = await sampleContext();
const folder = mkdtempSync(join(inject('runFolder'), 'pdf-'));

/** The rules that each PDF breaks, by name and standard, as veraPDF finds them. */
function judged(pdfs: Readonly<Record<string, Uint8Array>>): Record<string, string[]> {
  const files = Object.entries(pdfs).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const path = [JUDGE, join(JUDGE, 'lib/*')].join(delimiter);
  const lines = execFileSync('java', ['-cp', path, 'CheckPdf', ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const found = lines
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return Object.fromEntries(
    found.map(([file = '', standard, broken = '']) => [
      `${file.slice(folder.length + 1)} ${standard}`,
      broken.split(' ').filter((rule) => rule !== ''),
    ]),
  );
}

async function certificatesOf(from: OutputContext): Promise<Record<string, Uint8Array>> {
  const files = planOutput(certificate, from);
  const made = await Promise.all(
    files.map(async ({ path, bytes }) => [path.replaceAll('/', '-'), await bytes()]),
  );
  return Object.fromEntries(made);
}

/** The sample with names of every script on all its badges. */
function named(names: readonly string[]): OutputContext {
  const awards = context.issued.awards.map(
    (each, index): IssuedAward => ({
      ...each,
      award: { ...each.award, recipient: { ...each.award.recipient, name: names[index % names.length] } },
    }),
  );
  return { ...context, issued: { ...context.issued, awards } };
}

const NAMES = [
  'Ana Lima',
  'ليلى حداد',
  'Καλλιτεχνική Ναυσιπλοΐα',
  'Người thủy thủ',
  'Łódź',
  'a\u0301\u0323ffi Ǆ',
  'W'.repeat(60),
];

test('every certificate is PDF/UA-1 and PDF/A-3u, as it says it is', async ({ skip }) => {
  skip(!isThere, WITHOUT);
  const rules = { ...judged(await certificatesOf(context)), ...judged(await certificatesOf(named(NAMES))) };
  expect(Object.keys(rules).length).toBeGreaterThan(20);
  expect(Object.fromEntries(Object.entries(rules).filter(([, broken]) => broken.length > 0))).toEqual({});
});

test('one that is not what it says it is would be found', async ({ skip }) => {
  skip(!isThere, WITHOUT);
  const [first] = Object.values(await certificatesOf(context));
  const text = Buffer.from(first ?? []).toString('latin1');
  const broken = (from: string, to: string) =>
    Buffer.from(text.replace(from, to.padEnd(from.length)), 'latin1');
  const rules = judged({
    'silent.pdf': broken('<pdfuaid:part>1</pdfuaid:part><pdfaid:part>3</pdfaid:part>', ''),
    'untitled.pdf': broken('<dc:title>', '<dc:titel>'),
    'another.pdf': await plainPdf(),
  });
  expect(rules['silent.pdf ua1']).toContain('5-1');
  expect(rules['silent.pdf 3u']).toContain('6.6.4-2');
  expect(rules['untitled.pdf ua1']).toContain('7.1-9');
  expect(rules['another.pdf 3u']).toContain('6.2.11.4.1-1');
});

/** A PDF that claims nothing: its font is not in it. */
function plainPdf(): Promise<Uint8Array> {
  const pdf = new PDFDocument();
  const bytes = buffer(pdf);
  pdf.text('Bowline');
  pdf.end();
  return bytes;
}
