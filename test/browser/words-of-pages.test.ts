import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/messages.ts';
import { builtSite, type SiteName } from '../support/built-site.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type SiteFiles, shownHtml, siteFiles } from './sample-pages.ts';

/** Elements that stand on lines of their own: what is in two of them does not touch. */
const APART =
  /<\/?(?:address|article|aside|blockquote|br|button|dd|details|div|dl|dt|figure|footer|form|h[1-6]|header|hr|input|label|li|main|nav|ol|option|output|p|pre|section|select|summary|table|tbody|td|textarea|th|thead|title|tr|ul)\b[^>]*>/g;

/** The text of a page as it is read: lines where elements stand apart, no gap where they do not. */
function readOut(html: string): string {
  return shownHtml(html)
    .replace(/<(pre|code)\b.*?<\/\1>/gs, '\n')
    .replace(APART, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#?\w+;/g, '"');
}

describe.each<SiteName>(['sample', 'maximal', 'arabic'])('%s:', (name) => {
  let site: SiteFiles;
  beforeAll(async () => {
    site = await siteFiles((await builtSite(name)).dist);
  });

  test('no sentence begins without a space before it', async () => {
    for (const file of site.html) {
      const touching = readOut(await site.read(file)).match(/\S*\p{Ll}\p{Ll}[.!?:;]\p{L}\p{L}\S*/gu) ?? [];
      const wrong = touching.filter(
        (each) => !/^(https?:|did:|urn:|mailto:)|\.(example|yaml|social|json|net|org|com)\b/.test(each),
      );
      expect(wrong, file).toEqual([]);
    }
  });

  test('every page but those in frames leads to the page that checks any badge', async () => {
    const { checkBadge } = messagesFor(name === 'arabic' ? 'ar' : 'en').frame;
    for (const file of site.html) {
      const html = await site.read(file);
      const link = html.match(/<nav[^>]*>.*?<a href="\/verify"([^>]*)>\s*([^<]*?)\s*<\/a>/s);
      const expected = file.startsWith('embed/') ? undefined : checkBadge;
      expect([file, link?.[2]]).toEqual([file, expected]);
      expect([file, /aria-current="page"/.test(link?.[1] ?? '')]).toEqual([file, file === 'verify.html']);
    }
  });

  test('nothing that strangers read names a command of a package that is not ours', async () => {
    const texts = site.all.filter((file) => /\.(html|js|json|jsonld|xml|svg|txt|webmanifest)$/.test(file));
    expect(texts.length).toBeGreaterThan(50);
    for (const file of texts)
      expect(await site.read(file), file).not.toMatch(/np[mx] (exec )?(-\S+ )*lanyard/);
    const papers = site.all.filter((file) => file.endsWith('.pdf'));
    expect(papers.length > 0).toBe(name !== 'maximal');
    for (const file of papers) {
      const read = await readPdf(await readFile(join(site.dist, file)));
      expect(JSON.stringify(read), file).not.toContain('npx');
    }
  });
});
