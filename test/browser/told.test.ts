import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS, type SiteFiles, sampleFiles, shownHtml, type Visit, visit } from './sample-pages.ts';

let site: SiteFiles;
let sample: Visit;
beforeAll(async () => {
  site = await sampleFiles();
  sample = await visit(site.dist);
});
afterAll(() => sample?.end());

const mainText = (path: string) => sample.look(path, (page) => page.locator('main').innerText());

test('a page never says by itself that something is verified', async () => {
  for (const file of site.html) {
    expect(shownHtml(await site.read(file)), file).not.toMatch(/\bverified\b/i);
  }
});

test('each state is told in words, with its day, its reason, and when it was so', async () => {
  expect(await mainText(KINDS['valid badge with everything'])).toContain('Valid as issued');
  expect(await mainText(KINDS['expired badge'])).toContain('Expired on 31 March 2026');
  const revoked = await mainText(KINDS['revoked badge']);
  expect(revoked).toContain('Revoked on 14 February 2026');
  expect(revoked).toContain('The passage in the log was sailed by another candidate');
  expect(revoked).toContain('when this site was made.');
  expect(revoked).not.toContain('Valid as issued');
});

test('the day of the build stands in the sentence, and comes with a style sheet', async () => {
  const shown = await sample.on(KINDS['revoked badge'], (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.as-of .build-day, .colophon .build-day')].map((day) => ({
        after: getComputedStyle(day, '::after').content,
        instead: day.querySelector('span')?.checkVisibility(),
      })),
    ),
  );
  const day = { after: '"20 November 2026"', instead: false };
  expect(shown).toEqual([day, day]);
});

test('image, recipient, state, issuer, dates, criteria, evidence, skills, results, files, proof: in this order', async () => {
  const order = await sample.on(KINDS['valid badge with everything'], (page) =>
    page.evaluate(() => {
      const label = ['.mat img', '.recipient', '.state', '.domain', 'time[datetime^="2026-06-12"]'];
      const sections = ['#criteria', '#narrative', '#evidence', '#alignments', '#results', '#keep', '#check'];
      const places = [...label, ...sections].map((selector) => document.querySelector(selector));
      return places.map((place, index) => {
        const next = places[index + 1];
        if (!place) return 'missing';
        return !next || place.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING
          ? 'ok'
          : 'late';
      });
    }),
  );
  expect(order).toEqual(Array.from({ length: 12 }, () => 'ok'));
});

test('a badge can be checked from what its page says', async () => {
  const text = await mainText(KINDS['valid badge with everything']);
  const credential = JSON.parse(await site.read('badges/day-skipper-liam-okafor.jsonld'));
  expect(text).toContain('https://badges.example/badges/day-skipper-liam-okafor');
  const [did, key] = credential.proof.verificationMethod.split('#');
  const { statusListIndex, statusListCredential } = credential.credentialStatus;
  for (const words of [credential.id, did, key, 'eddsa-rdfc-2022', statusListIndex, statusListCredential])
    expect(text).toContain(words);
});

test('no hash, salt or address of a recipient is shown', async () => {
  for (const file of site.html) {
    const shown = shownHtml(await site.read(file));
    expect(shown, file).not.toMatch(/(sha256|md5)\$[0-9a-f]|[0-9a-f]{32}/);
    expect(shown, file).not.toMatch(/mailto:[^?]/);
  }
});

test('a recipient who gave no name is not named, and nothing stands in its place', async () => {
  expect(await mainText(KINDS['badge without a name'])).not.toContain('Awarded to');
});

test('an unlisted badge has a page that asks not to be indexed, and stands in no list', async () => {
  const unlisted = 'badges/xmeclzaasa4l2z7chqlqwf66fi';
  expect(await site.read(`${unlisted}.html`)).toContain('content="noindex"');
  const own = [`${unlisted}.html`, `${unlisted.replace('badges', 'embed')}.html`];
  expect(site.html).toEqual(expect.arrayContaining(own));
  for (const file of [...site.html.filter((name) => !own.includes(name)), 'sitemap.xml']) {
    expect(await site.read(file), file).not.toContain(unlisted);
  }
});

test('a private badge has no page, and no page names it', async () => {
  const secret = 'qr23zauo4sv4t43irjnrsp3tcy';
  for (const file of [...site.html, 'sitemap.xml']) {
    expect(file).not.toContain(secret);
    expect(await site.read(file), file).not.toContain(secret);
  }
});

test('everything public may be indexed, and the sitemap has all of it', async () => {
  const sitemap = await site.read('sitemap.xml');
  const addresses = [...sitemap.matchAll(/<loc>https:\/\/badges\.example\/([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const indexed = [];
  for (const file of site.html) {
    if (!(await site.read(file)).includes('content="noindex"'))
      indexed.push(file.replace(/(index)?\.html$/, ''));
  }
  expect(addresses.toSorted()).toEqual(indexed.toSorted());
});

test('public awards stand on the achievement’s page; fewer than five are not counted', async () => {
  const text = await mainText(KINDS.achievement);
  expect(text).toContain('Liam Okafor');
  expect(text).toMatch(/Noah Berg\s+Revoked on 14 February 2026\s+6 September 2025/);
  expect(text).not.toContain('public awards');
});
