import { expect, test } from 'vitest';
import { credentialLink, isPage, jsonAddress } from '../../../src/verify/credential-page.ts';

const BASE = 'https://badges.example/badges/x';

test.each([
  ['<link rel="alternate" type="application/ld+json" href="/badges/x.jsonld">', '/badges/x.jsonld'],
  ["<LINK REL='alternate' HREF='x.json' TYPE='application/vc'/>", '/badges/x.json'],
  ['<link href=y.json rel=alternate type=application/json>', '/badges/y.json'],
  [
    '<link rel="stylesheet alternate" type="application/ld+json; profile=x" href="?a=1&amp;b=2">',
    '/badges/x?a=1&b=2',
  ],
  [
    '<link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/vc" href="/b">',
    '/b',
  ],
])('%s', (html, path) => {
  expect(credentialLink(`<!doctype html><html><head>${html}</head>`, BASE)).toBe(
    `https://badges.example${path}`,
  );
});

test.each([
  '',
  '<link rel="alternate" type="application/rss+xml" href="/feed">',
  '<link rel="canonical" type="application/ld+json" href="/x">',
  '<link rel="alternate" type="application/ld+json">',
  '<a rel="alternate" type="application/ld+json" href="/x">',
  '<link rel="alternate" type="application/ld+json" href="https://[">',
])('no credential in %s', (html) => {
  expect(credentialLink(html, BASE)).toBeUndefined();
});

test('a page is told by its type, else by how it begins', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(isPage(bytes('{}'), 'text/html; charset=utf-8')).toBe(true);
  expect(isPage(bytes('\ufeff \n<!DOCTYPE html>'), undefined)).toBe(true);
  expect(isPage(bytes('<html>'), 'application/octet-stream')).toBe(true);
  expect(isPage(bytes('<svg>'), 'image/svg+xml')).toBe(false);
  expect(isPage(bytes('{}'), undefined)).toBe(false);
});

test.each([
  ['https://a.example/badges/x', 'https://a.example/badges/x.jsonld'],
  ['https://a.example/badges/x/', 'https://a.example/badges/x.jsonld'],
  ['https://a.example/badges/x.html?y#z', 'https://a.example/badges/x.jsonld?y#z'],
])('%s has its JSON at %s', (page, json) => {
  expect(jsonAddress(page)).toBe(json);
});
