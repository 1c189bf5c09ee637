import { describe, expect, test } from 'vitest';
import type { IssuedAward, IssuedSite } from '../../../src/issue/issued-site.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { AwardId } from '../../../src/model/id.ts';
import type { Output, OutputContext } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { accents } from '../../../src/outputs/site-files/accents.ts';
import { robots } from '../../../src/outputs/site-files/robots.ts';
import { securityTxt } from '../../../src/outputs/site-files/security-txt.ts';
import { serverConfig } from '../../../src/outputs/site-files/server-config.ts';
import { sitemap } from '../../../src/outputs/site-files/sitemap.ts';
import { issuedSample } from '../components/sample.ts';

/** These outputs draw nothing: the site is all they use. */
async function textOf(output: Output, issued: IssuedSite): Promise<string | undefined> {
  const [file] = planOutput(output, { issued } as OutputContext);
  return file && new TextDecoder().decode(await file.bytes());
}

test('the sitemap has what is public, and nothing else', async () => {
  const text = await textOf(sitemap, await issuedSample());
  const paths = [...(text ?? '').matchAll(/<loc>https:\/\/badges\.example\/(.*?)<\/loc>/g)].map(
    ([, path]) => path,
  );
  expect(paths).toEqual([
    ...[
      '',
      'achievements',
      'verify',
      'help/recipients',
      'help/verifiers',
      'issuers/harbour',
      'issuers/library',
    ],
    ...['achievements/autumn-regatta', 'achievements/bowline', 'achievements/day-skipper'],
    ...['achievements/harbour-rescue', 'achievements/night-passage', 'achievements/story-hour'],
    ...['badges/autumn-regatta-hanako-yamada', 'badges/bowline-ana-lima', 'badges/day-skipper-liam-okafor'],
    ...[
      'badges/day-skipper-noah-berg',
      'badges/harbour-rescue-sofia-marques',
      'badges/i5uxjdp2bjkpel4f462s6poyo3',
    ],
    ...[
      'badges/night-passage-ingrid-solberg',
      'badges/story-hour-layla-haddad',
      'badges/story-hour-rui-costa',
    ],
    'badges/vndo2xd7yqvlekonprmwz4ngov',
  ]);
});

test('more public pages than a sitemap may have are in several, each once, and the first is their index', async () => {
  const sample = await issuedSample();
  const [listed] = sample.awards.filter(({ award }) => award.visibility === 'public');
  const awards = Array.from({ length: 100_000 }, (_, index) => ({
    ...(listed as IssuedAward),
    award: { ...(listed as IssuedAward).award, id: `award-${index}` as AwardId },
  }));
  const files = planOutput(sitemap, { issued: { ...sample, awards } as IssuedSite } as OutputContext);
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap.xml',
    'sitemaps/1.xml',
    'sitemaps/2.xml',
    'sitemaps/3.xml',
  ]);
  const texts = await Promise.all(files.map(async ({ bytes }) => new TextDecoder().decode(await bytes())));
  const addresses = texts.map((text) =>
    [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
  );
  expect(addresses[0]).toEqual([1, 2, 3].map((part) => `https://badges.example/sitemaps/${part}.xml`));
  expect(texts[0]).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect(addresses.slice(1).map(({ length }) => length)).toEqual([50_000, 50_000, 13]);
  expect(new Set(addresses.slice(1).flat()).size).toBe(100_013);
});

test('robots.txt lets everybody in and names the sitemap where there is one', async () => {
  expect(await textOf(robots, await issuedSample())).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://badges.example/sitemap.xml\n',
  );
  const without = await issuedSample({ config: { without: ['sitemap'] } });
  const preview = await issuedSample({ mode: 'preview' });
  for (const issued of [without, preview]) {
    expect(await textOf(sitemap, issued)).toBeUndefined();
    expect(await textOf(robots, issued)).toBe('User-agent: *\nAllow: /\n');
  }
});

test('accents.css has each issuer’s colour, by day and by night', async () => {
  expect(await textOf(accents, await issuedSample())).toMatchInlineSnapshot(`
    ":root[data-issuer='harbour'] { --accent-day: #1f4e79; --accent-night: #6388b7; }
    :root[data-issuer='library'] { --accent-day: #8c2f39; --accent-night: #c56c73; }
    .build-day > span { display: none; }
    .build-day::after { content: "20 November 2026"; }
    "
  `);
});

test('_site.json tells a server where the site stands and what of it is public', async () => {
  const configOf = async (issued: IssuedSite) => JSON.parse((await textOf(serverConfig, issued)) ?? '');
  const address = 'https://badges.example';
  const sample = await issuedSample();
  expect(await configOf(sample)).toEqual({ address, isPreview: false, listsBadges: true });
  const hidden = { ...sample, awards: [], mode: 'preview' } as const;
  expect(await configOf(hidden)).toEqual({ address, isPreview: true, listsBadges: false });
});

describe('security.txt', () => {
  const security = {
    contact: ['https://badges.example/security', 'mailto:security@badges.example'],
    expires: '2027-06-30T23:59:59Z' as DateTime,
    languages: ['en', 'pt'],
  };

  test('says what the site says, and where it stands', async () => {
    expect(await textOf(securityTxt, await issuedSample({ config: { security } }))).toBe(
      [
        'Contact: https://badges.example/security',
        'Contact: mailto:security@badges.example',
        'Expires: 2027-06-30T23:59:59Z',
        'Canonical: https://badges.example/.well-known/security.txt',
        'Preferred-Languages: en, pt\n',
      ].join('\n'),
    );
  });

  test('is not published unasked, expired, in a preview, or where nobody looks for it', async () => {
    const expires = '2026-11-20T11:59:59Z' as DateTime;
    const sites = [
      await issuedSample(),
      await issuedSample({ config: { security: { ...security, expires } } }),
      await issuedSample({ config: { security }, mode: 'preview' }),
      await issuedSample({ config: { security, site: 'https://badges.example/club' } }),
    ];
    for (const issued of sites) expect(await textOf(securityTxt, issued)).toBeUndefined();
  });
});
