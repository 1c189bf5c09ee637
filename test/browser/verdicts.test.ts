import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleVerifier } from '../../src/build/browser-bundles/verifier-bundle.ts';
import { canonize } from '../../src/proof/data-integrity/canonize.ts';
import { WEB_ENGINE } from '../../src/proof/data-integrity/engine.ts';
import type { DocumentFetcher } from '../../src/verify/document-fetcher.ts';
import type { VerifyOptions } from '../../src/verify/options.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { startBrowser } from '../support/browser.ts';
import type { Case } from '../unit/verify/cases/case.ts';
import { CASES } from '../unit/verify/cases/index.ts';
import { NOW, World } from '../unit/verify/world.ts';
import type { SentCase } from './verdicts/in-page.ts';
import { pack } from './verdicts/parcel.ts';

/** What a case hands over in a page: text or bytes. Undefined for what only a program can hand over. */
type Sendable = string | Uint8Array;

interface Prepared {
  readonly name: string;
  readonly needsWebCrypto: boolean | undefined;
  readonly input: Sendable;
  readonly fetch: DocumentFetcher;
  readonly options: Omit<Partial<VerifyOptions>, 'fetch'>;
}

/** What a page says of a badge for whose signature it would need WebCrypto. */
const NOT_KNOWN = expect.objectContaining({
  outcome: 'unknown',
  checks: expect.arrayContaining([expect.objectContaining({ code: 'proof/not-computable' })]),
});

/** Node asks the JSON-LD processor for everything; pages do only where they must. */
const PROCESSOR = { ...WEB_ENGINE, canonize };

const MODULE = 'test/browser/verdicts/in-page.ts';

/** Browsers that differ in what they can do by themselves. */
const BROWSERS = {
  'as it is': { origin: 'https://verifier.example', script: '' },
  'without Ed25519, as before Chrome 137': {
    origin: 'https://verifier.example',
    script: `for (const name of ['importKey', 'verify']) {
      const original = SubtleCrypto.prototype[name];
      SubtleCrypto.prototype[name] = function (...given) {
        if (given.some((each) => each === 'Ed25519' || each?.name === 'Ed25519'))
          return Promise.reject(new DOMException('Algorithm: Unrecognized name', 'NotSupportedError'));
        return original.apply(this, given);
      };
    }`,
  },
  'with a page that came over plain http, where there is no WebCrypto': {
    origin: 'http://verifier.example',
    script: '',
  },
} as const;

let prepared: readonly Prepared[];
let notSendable: string[];
let files: Map<string, Uint8Array>;
let entry: string;
let browser: Browser;
beforeAll(async () => {
  notSendable = [];
  prepared = await Promise.all(
    Object.entries(CASES).flatMap(([title, cases]) => cases.map((each) => prepare(title, each))),
  ).then((all) => all.filter((each) => each !== undefined));
  const bundled = await bundleVerifier([MODULE]);
  files = new Map(bundled.map(({ path, bytes }) => [`/${path}`, bytes]));
  entry = [...files.keys()].find((path) => path.endsWith('in-page.js')) ?? '';
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function prepare(title: string, each: Case): Promise<Prepared | undefined> {
  const world = await World.create();
  const input = sendableOf(await each.input(world));
  const { fetch = world.fetch, ...options } = each.options ?? {};
  if (input !== undefined)
    return { name: `${title}: ${each.name}`, needsWebCrypto: each.needsWebCrypto, input, fetch, options };
  notSendable.push(each.name);
  return undefined;
}

function sendableOf(input: unknown): Sendable | undefined {
  if (typeof input === 'string' || input instanceof Uint8Array) return input;
  try {
    return JSON.stringify(input);
  } catch {
    return undefined;
  }
}

async function openPage(origin: string, script: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.route(`${origin}/**`, (route) => {
    const bytes = files.get(new URL(route.request().url()).pathname);
    const body = bytes ? Buffer.from(bytes) : '<!doctype html><title>Verdicts</title>';
    return route.fulfill({ body, contentType: bytes ? 'text/javascript' : 'text/html' });
  });
  await page.exposeFunction('askWorld', async (id: number, url: string) =>
    pack(await prepared[id]?.fetch(url, { accept: '', maxBytes: 0 })),
  );
  await page.goto(`${origin}/`);
  await page.addScriptTag({ url: entry, type: 'module' });
  return page;
}

describe.each(Object.entries(BROWSERS))('Chromium %s', (_, { origin, script }) => {
  test('gives every case of the verify tests the verdict that Node gives', async () => {
    const page = await openPage(origin, script);
    expect(await page.evaluate(() => isSecureContext)).toBe(origin.startsWith('https:'));
    for (const [id, { name, needsWebCrypto, input, fetch, options }] of prepared.entries()) {
      const sent: SentCase = { id, input: pack(input), options, now: NOW };
      const inPage = await page.evaluate((each) => globalThis.verdictOn(each), sent);
      if (needsWebCrypto && origin.startsWith('http:')) {
        expect({ name, verdict: inPage }).toEqual({ name, verdict: NOT_KNOWN });
        continue;
      }
      const inNode = await verifyCredential(input, { now: NOW, fetch, engine: PROCESSOR, ...options });
      expect({ name, verdict: inPage }).toEqual({ name, verdict: JSON.parse(JSON.stringify(inNode)) });
    }
    await page.context().close();
  }, 600_000);
});

test('only what no file and no text can hold is left out', () => {
  expect(prepared.length).toBeGreaterThan(460);
  expect(notSendable.sort()).toMatchInlineSnapshot(`
    [
      "a function",
      "a value in a circle",
      "a value that throws when it is read",
      "undefined",
    ]
  `);
});
