import { expect, test } from 'vitest';
import { ownPolicy } from '../../../src/components/own-policy.ts';
import { HOST_RECORDS } from '../../../src/hosting/index.ts';
import { EMBED_POLICY, PAGE_POLICY } from '../../../src/lib/page-policy.ts';
import { HOSTS_WITHOUT_HEADERS } from '../../../src/model/site-config.ts';

test('a page carries its policy where a host sets no headers', () => {
  const own = ownPolicy({ hosts: ['nginx', 'gitlab-pages'] }, PAGE_POLICY);
  expect(own).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(own).not.toContain('frame-ancestors');
  expect(ownPolicy({ hosts: ['github-pages'] }, EMBED_POLICY)).not.toContain('script-src');
});

test('elsewhere the header has it', () => {
  expect(ownPolicy({ hosts: ['netlify', 'apache'] }, PAGE_POLICY)).toBeUndefined();
  expect(ownPolicy({}, PAGE_POLICY)).toBeUndefined();
});

test('hosts without headers are those that serve mere files', () => {
  const plain = Object.values(HOST_RECORDS)
    .filter(({ negotiation }) => negotiation === 'none')
    .map(({ name }) => name);
  expect([...HOSTS_WITHOUT_HEADERS].sort()).toEqual(plain.sort());
});
