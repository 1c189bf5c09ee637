import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { paths } from '../../src/credential/urls.ts';
import { startBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';
import { hostFolder, type StaticHost } from '../support/static-host.ts';

/** One page of every kind, and every state a badge can be in. */
export const KINDS = {
  home: '/',
  catalogue: '/achievements',
  achievement: '/achievements/day-skipper',
  'achievement with a rubric': '/achievements/harbour-rescue',
  issuer: '/issuers/harbour',
  'valid badge with everything': '/badges/day-skipper-liam-okafor',
  'badge with a rubric': '/badges/harbour-rescue-sofia-marques',
  'revoked badge': '/badges/day-skipper-noah-berg',
  'expired badge': '/badges/i5uxjdp2bjkpel4f462s6poyo3',
  'badge without a name': '/badges/xmeclzaasa4l2z7chqlqwf66fi',
  'badge with a right-to-left name': '/badges/story-hour-layla-haddad',
  verifier: '/verify',
  'award form': '/award',
  'help for recipients': '/help/recipients',
  'help for verifiers': '/help/verifiers',
  'lost address': '/nowhere',
} as const;

/** The files of a finished site. */
export interface SiteFiles {
  readonly dist: string;
  readonly all: readonly string[];
  /** Its pages. The verifier that is saved as a file is none: it has tests of its own. */
  readonly html: readonly string[];
  readonly read: (file: string) => Promise<string>;
}

/** What a built site consists of, as text. */
export async function siteFiles(dist: string): Promise<SiteFiles> {
  const all = [...(await filesBelow(dist)).keys()];
  return {
    dist,
    all,
    html: all.filter((file) => file.endsWith('.html') && file !== paths.offlineVerifier),
    read: (file) => readFile(join(dist, file), 'utf8'),
  };
}

/** The built sample site's files. */
export async function sampleFiles(): Promise<SiteFiles> {
  return siteFiles((await builtSite()).dist);
}

/** A page as people see it: the data in its script elements left out. */
export function shownHtml(html: string): string {
  return html.replace(/<script[^>]*>.*?<\/script>/gs, '');
}

/** A screen, by day or by night. */
export interface View {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** A site on a host of its own, and a browser to look at it with. */
export interface Visit {
  readonly host: StaticHost;
  /** Opens a page in a context of its own, for as long as the check takes. */
  readonly on: <T>(
    path: string,
    check: (page: Page) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>;
  /** Shows a page in a view, for checks that press and type nothing: they share one browser page, one after the other. */
  readonly look: <T>(path: string, check: (page: Page) => Promise<T>, view?: View) => Promise<T>;
  readonly end: () => Promise<void>;
}

export async function visit(dist: string, base = ''): Promise<Visit> {
  const [host, browser] = await Promise.all([hostFolder(dist, base), startBrowser()]);
  const shared = once(() => browser.newPage());
  return {
    host,
    look: async (path, check, view = {}) => check(await show(await shared(), `${host.url}${path}`, view)),
    on: (path, check, options = {}) => openPage(browser, `${host.url}${path}`, check, options),
    end: async () => {
      await browser.close();
      await host.close();
    },
  };
}

/** Does something at the first call only, and gives what came of it at each. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const DESKTOP = { width: 1280, height: 720 };

/** Brings a page to an address, where it is not there yet, and into a view. */
async function show(page: Page, url: string, { viewport = DESKTOP, colorScheme = 'light' }: View) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  if (page.url() !== url) await page.goto(url);
  return page;
}

async function openPage<T>(
  browser: Browser,
  url: string,
  check: (page: Page) => Promise<T>,
  options: BrowserContextOptions,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await check(page);
  } finally {
    await context.close();
  }
}
