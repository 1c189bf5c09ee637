import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request, Route } from 'playwright-core';
import { EXTENSION_TYPES, siteRules } from '../../src/hosting/rules.ts';
import type { DocumentFetcher } from '../../src/verify/document-fetcher.ts';
import { NOW } from '../unit/verify/world.ts';

const SITE = 'https://badges.example';
const HEADERS = siteRules({ address: SITE, isPreview: false, listsBadges: true }).everywhere;

/** What a host other than the site's answers. */
export type Elsewhere = (route: Route) => Promise<void>;

/** A built site at its own https address, with the headers its hosts send, in a browser whose clock stands still. */
export interface SecureVisit {
  readonly page: Page;
  /** All that was asked for, in order. */
  readonly asked: readonly string[];
  /** What the browser complained of: stopped scripts, errors. */
  readonly complaints: readonly string[];
  /** Scripts that were asked for since the last call, as their answers' bodies. */
  readonly newScripts: () => Promise<readonly Buffer[]>;
  readonly end: () => Promise<void>;
}

export async function secureVisit(
  browser: Browser,
  dist: string,
  path: string,
  { elsewhere = absent, ...options }: BrowserContextOptions & { elsewhere?: Elsewhere } = {},
): Promise<SecureVisit> {
  const context = await browser.newContext(options);
  if (options.javaScriptEnabled !== false) await context.clock.setFixedTime(NOW);
  await serve(context, dist, elsewhere);
  const page = await context.newPage();
  const requests: Request[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => {
    requests.push(request);
    asked.push(request.url());
  });
  page.on('console', (message) => {
    const told = message.text();
    if (/policy|refused/i.test(told) || message.type() === 'error') complaints.push(told);
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${SITE}${path}`, { waitUntil: 'load' });
  let counted = 0;
  return {
    page,
    complaints,
    asked,
    newScripts: async () => {
      const fresh = requests.slice(counted).filter((request) => request.resourceType() === 'script');
      counted = requests.length;
      return Promise.all(fresh.map(async (request) => (await request.response())?.body() ?? Buffer.alloc(0)));
    },
    end: () => context.close(),
  };
}

async function serve(context: BrowserContext, dist: string, elsewhere: Elsewhere): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== SITE) return elsewhere(route);
    const path = decodeURIComponent(pathname.slice(1));
    for (const name of [path, `${path}.html`]) {
      const body = await readFile(join(dist, name)).catch(() => undefined);
      const contentType = EXTENSION_TYPES[extname(name).slice(1)] ?? 'application/octet-stream';
      if (body) return route.fulfill({ body, contentType, headers: HEADERS });
    }
    return route.fulfill({ status: 404, headers: HEADERS, body: '' });
  });
}

/** No host is there. */
const absent: Elsewhere = (route) => route.abort('namenotresolved');

/** Hosts that answer as a test's world does. */
export function worldly(fetch: DocumentFetcher): Elsewhere {
  return async (route) => {
    const answer = await fetch(route.request().url(), { accept: '', maxBytes: 0 });
    const headers = { 'access-control-allow-origin': '*' };
    if (answer.kind === 'found') return route.fulfill({ body: Buffer.from(answer.bytes), headers });
    return answer.kind === 'missing' ? route.fulfill({ status: answer.status, headers }) : absent(route);
  };
}
