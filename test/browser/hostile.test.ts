import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFrom } from '../support/built-site.ts';
import { type SiteFiles, siteFiles, type Visit, visit } from './sample-pages.ts';

const BASE = '/repo';
const PAGES = [
  '/',
  '/achievements',
  '/achievements/trap',
  '/issuers/harbour',
  '/badges/trap-1',
  '/badges/trap-2',
  '/embed/trap-1',
  '/embed/trap-2',
  '/nowhere',
];

/** What our own pages have of what authors must not bring: data, hashed scripts, and the buttons that need them. */
const OURS = [
  'script[type="application/ld+json"]',
  'script[type="module"][src^="/repo/_astro/"]:empty',
  '.mark *',
  '.check-now *',
  '[data-share] form[data-act]',
  '[data-share] input[name="mastodon"]',
  '[data-share] button:not([onclick])',
].join();

let site: SiteFiles;
let trap: Visit;
beforeAll(async () => {
  const { dist } = await builtFrom({ content: join(import.meta.dirname, 'hostile/content') });
  site = await siteFiles(dist);
  trap = await visit(site.dist, BASE);
});
afterAll(() => trap?.end());

test.each(PAGES)('nothing that an author wrote runs, loads or becomes an element: %s', async (path) => {
  const requests: string[] = [];
  const found = await trap.on('/robots.txt', async (page) => {
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => requests.push(`dialog: ${dialog.message()}`));
    await page.goto(`${trap.host.url}${path}`, { waitUntil: 'networkidle' });
    return page.evaluate(
      (ours) => ({
        taken: (window as unknown as Record<string, unknown>)['taken'],
        elements: [
          ...document.querySelectorAll(
            'script, iframe, object, embed, form, input, button, style, base, svg *',
          ),
        ]
          .filter((element) => !element.matches(ours))
          .map((element) => element.outerHTML),
        attributes: [...document.querySelectorAll('*')]
          .flatMap((element) => [...element.attributes])
          .filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'http-equiv')
          .map(({ name }) => name),
        schemes: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ protocol }) => protocol),
        images: [...document.images].map(({ src }) => src),
      }),
      OURS,
    );
  });
  expect(found).toMatchObject({ taken: undefined, elements: [], attributes: [] });
  for (const scheme of found.schemes) expect(['http:', 'https:', 'tel:', 'mailto:']).toContain(scheme);
  for (const address of [...requests, ...found.images]) expect(address).toContain(trap.host.url);
});

test('what an author wrote is shown as it was written', async () => {
  const text = await trap.on('/badges/trap-1', (page) => page.locator('main').innerText());
  const written = [
    'recipient',
    'reason',
    'criteria',
    'narrative',
    'evidence',
    'alignment',
    'result',
    'term',
    'source',
  ];
  for (const place of written) expect(text).toContain(`<script>window.taken = "${place}"</script>`);
});

test('the data in a page is the credential, whole', async () => {
  const html = await site.read('badges/trap-1.html');
  const inside = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? '';
  expect(JSON.parse(inside)).toEqual(JSON.parse(await site.read('badges/trap-1.jsonld')));
});

test('below a base path, every address of the site has it', async () => {
  for (const file of site.html) {
    const html = await site.read(file);
    const own = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path = '']) => path);
    expect(own.length).toBeGreaterThan(2);
    for (const path of own) expect(path, file).toMatch(/^\/repo(\/|$)/);
  }
});

test('a site in a right-to-left language is laid out from the right', async () => {
  const label = await trap.on(
    '/badges/trap-1',
    async (page) => {
      const boxes = page.evaluate(() => ({
        mat: document.querySelector('.mat')?.getBoundingClientRect().left ?? 0,
        label: document.querySelector('.label')?.getBoundingClientRect().left ?? 0,
        direction: document.documentElement.dir,
      }));
      return boxes;
    },
    { viewport: { width: 1280, height: 800 } },
  );
  expect(label.direction).toBe('rtl');
  expect(label.mat).toBeGreaterThan(label.label);
});
