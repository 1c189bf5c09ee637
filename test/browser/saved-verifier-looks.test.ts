import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { type Draft, NOW, World } from '../unit/verify/world.ts';
import { secureVisit, worldly } from './secure-visit.ts';

let browser: Browser;
let dist: string;
beforeAll(async () => {
  ({ dist } = await builtSite());
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** What is handed over for each thing that can be answered; the answer's own classes say that it was. */
const STATES: Readonly<Record<string, (world: World) => Promise<string>>> = {
  valid: async (world) => JSON.stringify(await world.badge()),
  revoked: async (world) => {
    await world.publishList({ set: [7] });
    return JSON.stringify(await world.badge());
  },
  expired: async (world) =>
    JSON.stringify(
      await world.badge((draft) => {
        draft['validUntil'] = '2026-11-01T00:00:00Z';
      }),
    ),
  'not yet valid': async (world) =>
    JSON.stringify(
      await world.badge((draft) => {
        draft['validFrom'] = '2027-01-01T00:00:00Z';
      }),
    ),
  forged: async (world) =>
    JSON.stringify(
      await world.forged((signed) => {
        signed['name'] = 'Reef knot';
      }),
    ),
  unknown: async (world) => {
    world.web.clear();
    return JSON.stringify(await world.badge());
  },
  'not supported': async (world) => {
    const badge: Draft = await world.badge();
    badge['proof'].cryptosuite = 'of-another-kind-2026';
    return JSON.stringify(badge);
  },
  'no badge': async () => 'Hello',
  'nothing at all': async () => ' ',
};

/** An element, by its name and classes, and its styles. */
type Styled = readonly [string, Readonly<Record<string, string>>];

/** What follows from the width of letters, which a saved file takes from the device; and nothing's place, spelt in two ways. */
const MEASURED =
  /^(--.*|background-position|width|height|inline-size|block-size|perspective-origin|transform-origin|grid-template-.*)$/;

/** Every element of the form and the answer with all of its styles. */
function styles(): Styled[] {
  const shown = '#give, form.verifier, form.verifier > :not([hidden], .note), .verdict-room, .verdict-room *';
  return [...document.querySelectorAll(shown)].map((element) => {
    const computed = getComputedStyle(element);
    const own = [...computed].map((name) => [name, computed.getPropertyValue(name)]);
    return [`${element.tagName}.${element.getAttribute('class') ?? ''}`, Object.fromEntries(own)];
  });
}

async function answered(page: Page, text: string): Promise<Styled[]> {
  await page.locator('textarea').fill(text);
  await page.locator('form.verifier button').click();
  await page.locator('.verdict .answer').waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page.evaluate(styles);
}

/** In which styles elements of two pages differ, a line for each. */
function differences(saved: readonly Styled[], site: readonly Styled[]): string[] {
  return saved.flatMap(([name, own], index) =>
    Object.entries(own)
      .filter(([property, value]) => !MEASURED.test(property) && site[index]?.[1][property] !== value)
      .map(([property, value]) => `${name} ${property}: ${value}, not ${site[index]?.[1][property]}`),
  );
}

test.each([
  { width: 1280, height: 800, colorScheme: 'light' as const },
  { width: 390, height: 844, colorScheme: 'dark' as const },
])(
  'the verifier that is saved as a file looks like /verify, at $width px, whatever it answers',
  async (view) => {
    let world = await World.create();
    const elsewhere = worldly((url, options) => world.fetch(url, options));
    const options = { viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme };
    const onSite = await secureVisit(browser, dist, '/verify', { ...options, elsewhere });
    const context = await browser.newContext(options);
    await context.clock.setFixedTime(NOW);
    await context.route(/^https:/, elsewhere);
    const page = await context.newPage();
    // A disk of its own, whose pages may ask the test's hosts.
    await page.route('https://saved.example/**', (route) =>
      route.fulfill({ path: join(dist, 'verifier/offline.html'), contentType: 'text/html' }),
    );
    await page.goto('https://saved.example/verifier.html');
    const answers = new Set<string>();
    for (const [state, make] of Object.entries(STATES)) {
      world = await World.create();
      const text = await make(world);
      const [saved, site] = [await answered(page, text), await answered(onSite.page, text)];
      expect([state, saved.map(([name]) => name)]).toEqual([state, site.map(([name]) => name)]);
      expect([state, differences(saved, site)]).toEqual([state, []]);
      for (const [name] of saved) if (name.startsWith('DIV.verdict ')) answers.add(name);
      const mark = await page.locator('.mark').evaluateAll((all) => all.map((each) => each.clientWidth));
      expect(Math.max(0, ...mark), state).toBeLessThan(30);
    }
    expect([...answers]).toEqual(
      expect.arrayContaining(['pass', 'fail', 'warning', 'unknown'].map((kind) => `DIV.verdict ${kind}`)),
    );
    await context.close();
    await onSite.end();
  },
);
