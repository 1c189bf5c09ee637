import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFrom } from '../support/built-site.ts';
import { endorsedAndRecorded } from '../support/endorsed-and-recorded.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { barriers } from './barriers.ts';
import { type Visit, visit } from './sample-pages.ts';

/** The pages of endorsements and learner records, and those that show endorsements. */

const PAGES = ['/endorsements/knot', '/records/ana', '/achievements/bowline', '/issuers/harbour'];
const VIEWS = [320, 390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport: { width, height: 800 }, colorScheme })),
);

describe.each(['en', 'ar'])('in %s', (language) => {
  let site: Visit;
  beforeAll(async () => {
    const files = await endorsedAndRecorded((text) =>
      /^language:/m.test(text)
        ? text.replace(/^language:.*$/m, `language: ${language}`)
        : `${text}language: ${language}\n`,
    );
    site = await visit((await builtFrom({ content: join(CHECKOUT, 'content'), files })).dist);
  });
  afterAll(() => site?.end());

  test.each(PAGES)('axe finds nothing, and nothing sticks out: %s', async (path) => {
    for (const view of VIEWS) {
      expect(await site.look(path, barriers, view), JSON.stringify(view)).toEqual([]);
      const width = await site.look(
        path,
        (page) => page.evaluate(() => document.documentElement.scrollWidth),
        view,
      );
      expect(width).toBe(view.viewport.width);
    }
  });
});
