import { beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { type SiteFiles, siteFiles } from './sample-pages.ts';

let sample: SiteFiles;
let arabic: SiteFiles;
beforeAll(async () => {
  sample = await siteFiles((await builtSite('sample')).dist);
  arabic = await siteFiles((await builtSite('arabic')).dist);
});

const apart = (name: string) => `\u2068${name}\u2069`;

/** What is plain text in the head of a page. */
function plainTexts(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [
    ...[...head.matchAll(/<title>([^<]*)</g)].map(([, text = '']) => text),
    ...[...head.matchAll(/<meta (?:name|property)="[^"]*(?:title|description|alt)" content="([^"]*)"/g)].map(
      ([, text = '']) => text,
    ),
  ];
}

test('a name in Arabic stands apart in the titles, previews and feeds of an English site', async () => {
  const name = 'ليلى حداد';
  const texts = plainTexts(await sample.read('badges/story-hour-layla-haddad.html')).filter((text) =>
    text.includes(name),
  );
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(text).toContain(apart(name));
  const oembed = JSON.parse(await sample.read('badges/story-hour-layla-haddad/oembed.json'));
  expect(oembed.title).toContain(apart(name));
});

test('a Latin name stands apart on an Arabic site, and only such a name', async () => {
  const texts = plainTexts(await arabic.read('badges/knot-latin.html'));
  expect(texts.filter((text) => text.includes('Ana Lima')).length).toBeGreaterThan(3);
  for (const text of texts) expect(text.replaceAll(apart('Ana Lima'), '')).not.toMatch(/Ana Lima|\u2068/);
  const feed = await arabic.read('badges.atom');
  expect(feed).toContain(apart('Ana Lima'));
});

test('a browser is told which digits the page has', async () => {
  const [english, arabicPage] = [await sample.read('verify.html'), await arabic.read('verify.html')];
  expect(english).toContain('data-language="en-u-nu-latn"');
  expect(arabicPage).toContain('data-language="ar-u-nu-latn"');
});
