import { expect, test } from 'vitest';
import { answerFor } from '../../../src/hosting/edge/answer.mjs';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { siteRules } from '../../../src/hosting/rules.ts';
import { siteTable } from '../../../src/hosting/site-table.ts';

const rules = siteRules({ address: 'https://badges.example', isPreview: false, listsBadges: true });
const policyAt = (path: string) =>
  answerFor(siteTable(rules), path, 'text/html').headers['Content-Security-Policy'] ?? '';

test('pages for frames may stand in any frame and run nothing; no other page may', () => {
  expect(policyAt('/embed/ana')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
  );
  for (const path of ['/', '/badges/ana', '/badges/embed', '/embedded', '/verify', '/nowhere'])
    expect(policyAt(path), path).toMatch(/frame-ancestors 'none'$/);
});

test('pages for frames are not for search engines', () => {
  for (const about of [{ listsBadges: true }, { listsBadges: false }]) {
    const own = siteTable(siteRules({ address: 'https://badges.example', isPreview: false, ...about }));
    expect(answerFor(own, '/embed/ana', 'text/html').headers['X-Robots-Tag']).toBe('noindex');
  }
});

test('_headers, where two values would both hold, leaves the other policy to the function', () => {
  expect(headersFile(rules).match(/Content-Security-Policy/g)).toHaveLength(1);
});
