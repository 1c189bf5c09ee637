import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { KINDS, type Visit, visit } from './sample-pages.ts';

let sample: Visit;
beforeAll(async () => {
  sample = await visit((await builtSite()).dist);
});
afterAll(() => sample?.end());

const BADGE = KINDS['valid badge with everything'];

/** What a screen reader is told of a page, one line for each thing. */
const told = (path: string) => sample.look(path, (page) => page.locator('body').ariaSnapshot());

test('a badge’s page is read in order: way past, where one is, the badge, its sections, the foot', async () => {
  const lines = (await told(BADGE)).split('\n');
  const marks = lines.filter((line) =>
    /^- (link "Skip|complementary|banner|main|contentinfo)|^ *- '?(navigation|heading|img|region)/.test(line),
  );
  expect(marks.map((line) => line.trim().replace(/:$/, ''))).toMatchInlineSnapshot(`
    [
      "- link "Skip to the content"",
      "- complementary "About this site": "Sample site: signed with a published key; these badges prove nothing."",
      "- banner",
      "- navigation "Site"",
      "- main",
      "- 'img "Badge: Day Skipper"'",
      "- heading "Day Skipper" [level=1]",
      "- region "How it is earned"",
      "- heading "How it is earned" [level=2]",
      "- region "How this one was earned"",
      "- heading "How this one was earned" [level=2]",
      "- region "Evidence"",
      "- heading "Evidence" [level=2]",
      "- heading "Passage plan, Saltmarsh Quay to Wicklow" [level=3]",
      "- heading "What the instructor saw" [level=3]",
      "- region "Skills and standards"",
      "- heading "Skills and standards" [level=2]",
      "- region "Results"",
      "- heading "Results" [level=2]",
      "- heading "Chart work and rules of the road" [level=3]",
      "- region "Share and keep"",
      "- heading "Share and keep" [level=2]",
      "- img "QR code of https://badges.example/badges/day-skipper-liam-okafor"",
      "- region "How to check it"",
      "- heading "How to check it" [level=2]",
      "- contentinfo",
    ]
  `);
});

test('everything that can be reached with Tab has a name', async () => {
  for (const path of Object.values(KINDS)) {
    const nameless = (await told(path))
      .split('\n')
      .filter((line) =>
        /^ *- '?(link|button|textbox|searchbox|combobox|checkbox|radio|img)(:| \[|$)/.test(line),
      );
    expect({ path, nameless }).toEqual({ path, nameless: [] });
  }
});

test('every section is a region named by its heading', async () => {
  const regions = await sample.on(BADGE, (page) =>
    page.locator('main section').evaluateAll((sections) =>
      sections.map((section) => {
        const label = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
        return label !== null && section.contains(label) && /^H[2-4]$/.test(label.tagName);
      }),
    ),
  );
  expect(regions.length).toBeGreaterThan(5);
  expect(new Set(regions)).toEqual(new Set([true]));
});

test('by keyboard alone: to the state, the check, the files to keep, and back home', async () => {
  const names = await sample.on(BADGE, async (page) => {
    const reached: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() =>
        document.activeElement?.textContent?.trim().replace(/\s+/g, ' '),
      );
      if (name === reached[0]) break;
      reached.push(name ?? '');
    }
    return reached;
  });
  const wanted = [
    'Skip to the content',
    'Badges of Saltmarsh Quay',
    'Day Skipper',
    'Harbour Sailing Club',
    'Check it now',
  ];
  const places = wanted.map((name) => names.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places.slice(0, 3)).toEqual(places.slice(0, 3).toSorted((a, b) => a - b));
});
