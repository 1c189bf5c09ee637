import { expect, test } from 'vitest';
import { cloudflarePages } from '../../src/hosting/cloudflare-pages.ts';
import { forecastLine, sizeOf } from '../../src/hosting/forecast.ts';
import { siteRules } from '../../src/hosting/rules.ts';
import { builtSite } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';

const RULES = siteRules({ address: 'https://badges.example', isPreview: false, listsBadges: true });

test('every file that each badge adds is counted for the forecast, wherever it stands', async () => {
  const { dist } = await builtSite();
  const files = [...(await filesBelow(dist)).keys()].map((path) => ({ path, bytes: 1 }));
  const ids = files.flatMap(({ path }) => /^badges\/([^./]+)\.jsonld$/.exec(path)?.[1] ?? []);
  const named = files.filter(({ path }) => path.split(/[./]/).some((part) => ids.includes(part)));
  const size = sizeOf(files, RULES);
  expect(size.badges).toMatchObject({ count: ids.length, files: named.length });
  const room = Math.floor((20_000 - files.length) / (named.length / ids.length));
  expect(forecastLine(cloudflarePages, size)).toContain(
    `room for about ${room.toLocaleString('en')} more badges`,
  );
});
