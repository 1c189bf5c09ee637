import { expect, test } from 'vitest';
import { forecast, forecastLine, sizeOf } from '../../../src/hosting/forecast.ts';
import type { Host, HostLimits } from '../../../src/hosting/host.ts';
import { siteRules } from '../../../src/hosting/rules.ts';

const RULES = siteRules({ address: 'https://badges.example', isPreview: false, listsBadges: true });

const SIZE = sizeOf(
  [
    { path: 'index.html', bytes: 100 },
    { path: 'badges/a.html', bytes: 2000 },
    { path: 'badges/a.png', bytes: 50_000 },
    { path: 'badges/a/verification.json', bytes: 900 },
  ],
  RULES,
);

const hostWith = (limits: HostLimits): Host => ({
  name: 'nginx',
  negotiation: 'rules',
  limits,
  servesPaths: true,
  cannot: [],
  marks: {},
  advice: { rules: '', on: {} },
  published: () => [],
  beside: () => [],
});

test('a published folder is measured as hosts measure it', () => {
  expect(SIZE).toEqual({
    files: 4,
    bytes: 53_000,
    largest: { path: 'badges/a.png', bytes: 50_000 },
    fullest: { folder: 'badges', entries: 3 },
    headerRules: expect.any(Number),
    badges: { count: 1, files: 3, bytes: 52_900, entries: 3 },
  });
});

test('an empty folder has a size', () => {
  expect(sizeOf([], RULES)).toMatchObject({ files: 0, bytes: 0, fullest: { entries: 0 } });
});

test('far from every limit there is nothing to say', () => {
  const host = hostWith({ files: 20_000, fileBytes: 25e6 });
  expect(forecast(host, SIZE, RULES)).toEqual([]);
  expect(forecastLine(host, SIZE)).toBe(
    'nginx: 4 of 20,000 files, 50,000 of 25,000,000 bytes in one file (badges/a.png), room for about 6,665 more badges',
  );
});

test('a host without limits says so', () => {
  expect(forecastLine(hostWith({}), SIZE)).toBe('nginx: sets no limits');
});

test('a limit is told of from four fifths on, and when it is exceeded', () => {
  const limits = { files: 5, filesPerFolder: 3, fileBytes: 49_999, totalBytes: 66_251 };
  expect(
    forecast(hostWith(limits), SIZE, RULES).map(({ code, message, hint }) => ({ code, message, hint })),
  ).toMatchInlineSnapshot(`
    [
      {
        "code": "hosting/near-limit",
        "hint": "It is published as it is, with room for about 0 more badges. In content/site.yaml, "outputs: lean" makes two files of each badge, and "without" leaves out single kinds: baked-png, baked-svg, certificate, qr-code, embed. Or plan for another host before it grows much more.",
        "message": "nginx takes 5 files, and the site has 4 already",
      },
      {
        "code": "hosting/near-limit",
        "hint": "It is published as it is, with room for about 0 more badges. In content/site.yaml, "outputs: lean" makes two files of each badge, and "without" leaves out single kinds: baked-png, baked-svg, certificate, qr-code, embed. Or plan for another host before it grows much more.",
        "message": "nginx takes 3 entries in one folder (badges/), and the site has 3 already",
      },
      {
        "code": "hosting/over-limit",
        "hint": "The host will refuse it, unless your plan takes more. In content/site.yaml, "outputs: lean" makes two files of each badge, and "without" leaves out single kinds: baked-png, baked-svg, certificate, qr-code, embed. Or move to another host.",
        "message": "nginx takes 49,999 bytes in one file (badges/a.png), and the site has 50,000",
      },
    ]
  `);
});

test('a lean site is not told to become lean', () => {
  const hints = forecast(hostWith({ files: 5, totalBytes: 5 }), SIZE, RULES, false).map(({ hint }) => hint);
  expect(hints).toEqual([
    'It is published as it is, with room for about 0 more badges. Plan for another host before it grows much more.',
    'The host will refuse it, unless your plan takes more. Move to another host.',
  ]);
});

test('a host that serves sites at its root alone is told from one that does not', () => {
  const below = siteRules({ address: 'https://host.example/repo', isPreview: false, listsBadges: true });
  const atRoot: Host = { ...hostWith({}), servesPaths: false };
  expect(forecast(atRoot, SIZE, below).map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "nginx serves a site at the root of its host, and this one stands below /repo",
    ]
  `);
  expect(forecast(atRoot, SIZE, RULES)).toEqual([]);
  expect(forecast(hostWith({}), SIZE, below)).toEqual([]);
});
