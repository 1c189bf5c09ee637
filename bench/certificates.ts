import PDFDocument from 'pdfkit';
import { outputContext } from '../src/build/site-files.ts';
import { issueSite } from '../src/issue/issue-site.ts';
import type { IssuedAward, IssuedSite } from '../src/issue/issued-site.ts';
import { generateKey } from '../src/keys/signer.ts';
import type { DateTime } from '../src/lib/date-time.ts';
import type { Fonts } from '../src/lib/font-file.ts';
import { loadFonts } from '../src/load/fonts.ts';
import { certificateText } from '../src/outputs/certificate/certificate-content.ts';
import { createRenderer } from '../src/outputs/certificate/renderer.ts';
import { type Row, time } from './row.ts';
import { sampleAward, sampleSite } from './sample-credential.ts';

const CERTIFICATES = 200;
const PLAIN = 20;

/** Certificates of one achievement, against plain use of the PDF library with the same words, fonts and image. */
export async function benchCertificates(): Promise<Row[]> {
  const fonts = await loadFonts();
  const issued = await issuedSite();
  const context = await outputContext(issued);
  const render = createRenderer(context);
  const [first] = issued.awards;
  if (!first) throw new Error('The sample has no award.');
  const image = Buffer.from(await context.badgeImages.png(first.achievement));
  const one = await render(first);
  const ours = await time(async () => {
    for (const award of issued.awards) await render(award);
  });
  const plainOne = await printPlainly(issued, first, fonts, image);
  const plain = await time(async () => {
    for (const award of issued.awards.slice(0, PLAIN)) await printPlainly(issued, award, fonts, image);
  });
  return [
    {
      name: 'certificates, against pdfkit with font files and image given to every document',
      ours: (CERTIFICATES / ours) * 1000,
      baseline: (PLAIN / plain) * 1000,
      unit: 'awards/s',
    },
    {
      name: 'one certificate, frame and credential included, against the same words and image alone (less is better)',
      ours: one.length,
      baseline: plainOne,
      unit: 'bytes',
    },
  ];
}

function issuedSite(): Promise<IssuedSite> {
  const awards = Array.from({ length: CERTIFICATES }, (_, index) => sampleAward(index));
  const signers = new Map([...sampleSite.issuers.keys()].map((id) => [id, generateKey().signer]));
  const now = '2026-11-20T12:00:00Z' as DateTime;
  return issueSite({ mode: 'production', site: { ...sampleSite, awards }, signers, now });
}

/** The same words in the same fonts beside the same image, as the library's guide shows it. Gives the bytes. */
async function printPlainly(
  issued: IssuedSite,
  award: IssuedAward,
  files: Fonts,
  image: Buffer,
): Promise<number> {
  const text = certificateText(issued, award, () => true);
  const pdf = new PDFDocument({ size: 'A4', layout: 'landscape' });
  pdf.image(image, 74, 150, { width: 236 });
  const write = (file: (typeof files.text)[number] | undefined, size: number, words: string | undefined) => {
    if (file && words) pdf.font(Buffer.from(file.data)).fontSize(size).text(words, 356);
  };
  const { issuer, recipient, achievement, details, criteria, check } = text;
  write(files.strong[0], 17, issuer.domain);
  write(files.text[0], 11, issuer.name);
  write(files.serif[0], 27, recipient?.name);
  write(files.display[0], 38, achievement.name);
  write(files.serif[0], 11.5, achievement.description);
  write(files.text[0], 8.5, details.map(({ term, detail }) => `${term} ${detail}`).join(' '));
  write(files.text[0], 8.5, criteria?.text);
  write(files.text[0], 8.5, `${check.url} ${check.how} ${check.state}`);
  pdf.end();
  let bytes = 0;
  for await (const chunk of pdf as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length;
  return bytes;
}
