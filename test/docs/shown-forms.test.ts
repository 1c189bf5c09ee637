import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/model/site-config.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { issuedSampleSite } from '../support/sample-site.ts';
import { documentationPages } from './pages.ts';

const textOf = (file: string) => documentationPages().find((page) => page.file === file)?.text ?? '';

test('docs/credential.md shows parts of the credential that the sample has', async () => {
  const { awards } = await issuedSampleSite();
  const credential = awards.find(({ award }) => award.id === 'bowline-ana-lima')?.secured.embedded;
  const parts = [...textOf('docs/credential.md').matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  expect(parts.length).toBe(5);
  for (const [, part = ''] of parts) expect(credential).toMatchObject(JSON.parse(part));
  const shown = parts.flatMap(([, part = '']) => Object.keys(JSON.parse(part)));
  expect(shown.toSorted()).toEqual(Object.keys(credential ?? {}).toSorted());
});

test('docs/forms.md names every form that a site can make', () => {
  const page = textOf('docs/forms.md');
  for (const format of FORMATS.filter((each) => each !== 'data-integrity')) expect(page).toContain(format);
});

test('docs/conformance.md says how front matter in JavaScript is refused, and nothing here reads it otherwise', async () => {
  const report = await readFile(join(CHECKOUT, 'test/sites/broken/front-matter-js.report.txt'), 'utf8');
  const [, shown = ''] = /^```text\n(content\/[\s\S]*?)\n```$/m.exec(textOf('docs/conformance.md')) ?? [];
  expect(report).toContain(shown);
  expect(shown).toContain('js');
  const lock = JSON.parse(await readFile(join(CHECKOUT, 'package-lock.json'), 'utf8'));
  const installed = Object.keys(lock.packages);
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter((path) => /\/(gray-matter|@astrojs\/node)$/.test(path))).toEqual([]);
});
