import { expect, test } from 'vitest';
import { privateFiles } from '../../../src/outputs/index.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sampleContext } from '../../support/sample-site.ts';

const context = await sampleContext();
const hidden = context.issued.awards.find(({ award }) => award.visibility === 'private')?.award.id;

test('the holder of a private badge gets its certificate with the rest, the credential attached', async () => {
  const files = privateFiles(context);
  expect(files.map(({ path }) => path)).toEqual([`${hidden}.jsonld`, `${hidden}.png`, `${hidden}.pdf`]);
  const [credential, , pdf] = await Promise.all(files.map(({ bytes }) => bytes()));
  const { attachments } = await readPdf(pdf ?? new Uint8Array());
  expect(Buffer.from(attachments[0]?.bytes ?? []).equals(credential ?? new Uint8Array())).toBe(true);
});

test('a site without certificates makes none for them either', () => {
  const { issued } = context;
  const config = { ...issued.site.config, without: ['certificate' as const] };
  const without: OutputContext = { ...context, issued: { ...issued, site: { ...issued.site, config } } };
  expect(privateFiles(without).map(({ path }) => path)).not.toContain(`${hidden}.pdf`);
});
