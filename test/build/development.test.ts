import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { copyProject } from '../support/project-copy.ts';
import { ASKED, type DevServer, startDevServer } from './dev-server.ts';

const BADGE = '/badges/bowline-ana-lima';
const AWARD = 'content/awards/2025/bowline-ana-lima.yaml';
/** A field that does not exist; shown as anything but text, it would run. */
const HOSTILE = '<img src=x onerror=document.title=1>: yes';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  'worker-src blob:',
].join('; ');
const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
  "script-src 'self'",
  "connect-src 'self'",
  'worker-src blob:',
].join('; ');

let project: string;
let award: string;
let server: DevServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  project = await copyProject();
  award = await readFile(join(project, AWARD), 'utf8');
  await edit(AWARD, (text) => `${text}${HOSTILE}\n`);
  [server, browser] = await Promise.all([startDevServer(project), startBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/policy|refused/i.test(message.text())) complaints.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(project, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

function ask(path: string, accept = '*/*', init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { ...init, headers: { Accept: accept } });
}

/** Waits until the page shows the report of the award with the hostile field, and holds it against what is expected. */
async function expectReport(): Promise<void> {
  const report = page.locator('pre', { hasText: 'bowline-ana-lima.yaml' });
  await report.waitFor();
  expect(await report.innerText()).toMatchInlineSnapshot(`
    "content/awards/2025/bowline-ana-lima.yaml:7:1  unknown field "<img src=x onerror=document.title=1>"  [content/unknown-field]
        5 |   salt: 6e6c92bdcd96d06e4baa196b89f01f8b
        6 | date: 2025-05-18
      > 7 | <img src=x onerror=document.title=1>: yes
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → Known here: achievement, recipient, date, issuer, expires, reissued, evidence, results, role, term, activityStart, activityEnd, credits, licenseNumber, narrative, source, revoked, visibility, without, statusIndex.
    "
  `);
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('1 error in 1 file');
}

test('a mistake at the start is shown as text in the page, and the site comes when it is mended', async () => {
  await page.goto(`${server.url}${BADGE}`);
  await expectReport();
  expect(server.printed()).toContain(`${AWARD}:`);
  expect((await ask(BADGE)).status).toBe(500);

  await edit(AWARD, () => award);
  await page.getByRole('heading', { name: 'Bowline', level: 1 }).waitFor();
});

test('an address answers as Accept asks', async () => {
  const html = await ask(BADGE, 'text/html');
  expect(html.status).toBe(200);
  expect(html.headers.get('content-type')).toContain('text/html');
  expect(html.headers.get('vary')).toContain('Accept');

  const json = await ask(BADGE, 'application/json');
  expect(json.headers.get('content-type')).toBe('application/json');
  expect(json.headers.get('vary')).toBe('Accept, Accept-Encoding');
  expect(await json.json()).toEqual(await (await ask(`${BADGE}.jsonld`)).json());
});

test.each([
  [BADGE, POLICY],
  [`${BADGE}.jsonld`, POLICY],
  ['/embed/bowline-ana-lima', EMBED_POLICY],
])('%s has the headers of the built site, and of policies what Vite needs besides', async (path, policy) => {
  const { headers } = await ask(path, 'text/html');
  expect(Object.fromEntries(headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test('files have their types, other addresses and rules for search engines', async () => {
  const types = [`${BADGE}.jsonld`, `${BADGE}/jsonld`, '/status/harbour/revocation-1.jsonld'];
  for (const path of types)
    expect((await ask(path)).headers.get('content-type'), path).toBe('application/vc+ld+json');
  const download = await ask(`${BADGE}/download`);
  expect(download.headers.get('content-disposition')).toBe('attachment; filename="bowline-ana-lima.jsonld"');
  expect(download.headers.get('x-robots-tag')).toBe('noindex');
  expect((await ask('/issuers/harbour/did.json')).headers.get('content-type')).toBe(
    'application/did+ld+json',
  );
  expect((await ask(`${BADGE}.png`, 'image/*', { method: 'HEAD' })).headers.get('content-type')).toBe(
    'image/png',
  );
});

test('what is not there is not found, and what may not be done is refused', async () => {
  expect((await ask('/badges/nobody', 'text/html')).status).toBe(404);
  const json = await ask('/badges/nobody', 'application/json');
  expect(json.status).toBe(404);
  expect(json.headers.get('vary')).toContain('Accept');
  expect((await ask(BADGE, '*/*', { method: 'POST' })).status).toBe(405);
  expect((await ask(BADGE, '*/*', { method: 'OPTIONS' })).status).toBe(204);
});

test('pages work under the policy, and take a change of style without a reload', async () => {
  await page.evaluate(() => document.body.setAttribute('data-mark', 'kept'));
  await edit('src/styles/base.css', (text) => `${text}\nbody { outline: 7px solid }\n`);
  await page.waitForFunction(() => getComputedStyle(document.body).outlineWidth === '7px');
  expect(await page.getAttribute('body', 'data-mark')).toBe('kept');

  await page.goto(`${server.url}/embed/bowline-ana-lima`);
  await page.getByRole('heading', { name: 'Bowline' }).waitFor();
  await page.goto(`${server.url}/verify`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

test('a mistake shows in the open page, all files stay, and a change of content is seen', async () => {
  await page.goto(`${server.url}${BADGE}`);
  await edit(AWARD, (text) => `${text}${HOSTILE}\n`);
  await expectReport();
  expect((await ask(BADGE, 'application/json')).status).toBe(200);
  expect((await ask(`${BADGE}.png`)).status).toBe(200);

  await edit(AWARD, () => award.replace('Ana Lima', 'Anna Lima'));
  await page.getByText('Anna Lima').first().waitFor();
  expect(await (await ask(BADGE, 'application/json')).text()).toContain('Anna Lima');
});

test('another address and language of the site are taken over, and open pages reload', async () => {
  await edit('content/site.yaml', (text) => {
    return text.replace('//badges.example', '//badges.example/club').replace('language: en', 'language: de');
  });
  await page.getByText('404').waitFor();
  expect((await ask(`${BADGE}.jsonld`)).status).toBe(404);
  expect((await ask(`/club${BADGE}`, 'application/json')).status).toBe(200);

  const html = await ask(`/club${BADGE}`, 'text/html');
  expect(html.headers.get('content-security-policy')).toBe(POLICY);
  expect(await html.text()).toContain('<html lang="de"');
});

test('none of it asks the network', () => {
  expect(server.printed()).not.toContain(ASKED);
});
