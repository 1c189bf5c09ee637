import { describe, expect, test } from 'vitest';
import { STATUS_LIST_TTL } from '../../../src/credential/status-list-credential.ts';
import { answerFor } from '../../../src/hosting/edge/answer.mjs';
import { siteRules } from '../../../src/hosting/rules.ts';
import { siteTable } from '../../../src/hosting/site-table.ts';
import { planOutputs } from '../../../src/outputs/index.ts';
import { sampleContext } from '../../support/sample-site.ts';

const table = (about = {}) =>
  siteTable(siteRules({ address: 'https://badges.example', isPreview: false, listsBadges: true, ...about }));

test('every file that an output makes is answered with the type that the output states', async () => {
  const files = planOutputs(await sampleContext());
  expect(files.length).toBeGreaterThan(20);
  const answers = files.map(({ path }) => [
    path,
    answerFor(table(), `/${path}`, 'text/html').headers['Content-Type'],
  ]);
  expect(answers).toEqual(files.map(({ path, mediaType }) => [path, mediaType]));
});

test('no file of a badge is for search engines, and every other file is', async () => {
  const files = planOutputs(await sampleContext());
  for (const { path } of files) {
    const isOfBadge = /^(badges|qr)\//.test(path);
    expect([path, answerFor(table(), `/${path}`, '*/*').headers['X-Robots-Tag']]).toEqual([
      path,
      isOfBadge ? 'noindex' : undefined,
    ]);
  }
});

test('the page of a public badge is for search engines; where no badge is public, none is', () => {
  const robotsOf = (about: object) =>
    answerFor(table(about), '/badges/ana', 'text/html').headers['X-Robots-Tag'];
  expect(robotsOf({})).toBeUndefined();
  expect(robotsOf({ listsBadges: false })).toBe('noindex');
});

test('nothing of a preview is for search engines', () => {
  const preview = table({ isPreview: true });
  for (const path of ['/', '/badges/ana', '/_astro/a.css', '/nowhere'])
    expect(answerFor(preview, path, 'text/html').headers['X-Robots-Tag']).toBe('noindex');
});

test('a status list is kept for no longer than it says itself', () => {
  const cache = answerFor(table(), '/status/club/revocation-1.jsonld', '*/*').headers['Cache-Control'] ?? '';
  const seconds = Number(/^public, max-age=(\d+)$/.exec(cache)?.[1]);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds * 1000).toBeLessThanOrEqual(STATUS_LIST_TTL);
});

test('the Content-Security-Policy allows nothing inline and nothing from elsewhere', () => {
  const policy = answerFor(table(), '/', 'text/html').headers['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|script-src[^;]*(?!'self')https?:|\*/);
});

describe('parts that a site may have', () => {
  const PARTS = ['/endorsements/knot', '/records/ana'] as const;
  const asked = (about: object, path: string, accept: string) => answerFor(table(about), path, accept);

  test.each(PARTS)('%s is a page and a document where there is something to show', (path) => {
    const about = { sections: ['endorsements', 'records'] };
    expect(asked(about, path, 'text/html').file).toBe(`${path}.html`);
    expect(asked(about, path, 'application/ld+json').file).toBe(`${path}.jsonld`);
    const { headers } = asked(about, `${path}.jsonld`, '*/*');
    expect(headers).toMatchObject({ 'Content-Type': 'application/ld+json', 'X-Robots-Tag': 'noindex' });
  });

  test.each(PARTS)('%s changes no rule of a site that has nothing there', (path) => {
    expect(asked({}, `${path}.jsonld`, '*/*').headers['X-Robots-Tag']).toBeUndefined();
    expect(table({ sections: [] })).toEqual(table());
  });
});
