import { expect, test } from 'vitest';
import { gitHostOf, newFileUrl } from '../../../src/lib/git-host.ts';

test.each([
  ['https://github.com/club/badges', 'github'],
  ['https://gitlab.com/club/badges', 'gitlab'],
  ['https://gitlab.club.example/badges', 'gitlab'],
  ['https://git.gitlab.club.example/badges', 'gitlab'],
  ['https://codeberg.org/club/badges', 'forgejo'],
  ['https://gitea.club.example/club/badges', 'forgejo'],
  ['https://forgejo.club.example/club/badges', 'forgejo'],
  ['https://github.com.evil.example/club/badges', undefined],
  ['https://git.example/github.com/badges', undefined],
  ['nothing', undefined],
])('what runs at %s: %s', (repository, expected) => {
  expect(gitHostOf(repository)).toBe(expected);
});

const FILE = { path: 'content/awards/2026/k3v.yaml', text: 'name: "A & B #1 + ü"\n' };

test.each([
  [
    'github',
    'https://git.example/club/badges/new/main?filename=content%2Fawards%2F2026%2Fk3v.yaml&value=name%3A%20%22A%20%26%20B%20%231%20%2B%20%C3%BC%22%0A',
  ],
  [
    'gitlab',
    'https://git.example/club/badges/-/new/main?file_name=content%2Fawards%2F2026%2Fk3v.yaml&content=name%3A%20%22A%20%26%20B%20%231%20%2B%20%C3%BC%22%0A',
  ],
  [
    'forgejo',
    'https://git.example/club/badges/_new/main?filename=content%2Fawards%2F2026%2Fk3v.yaml&value=name%3A%20%22A%20%26%20B%20%231%20%2B%20%C3%BC%22%0A',
  ],
] as const)('the page for a new file on %s', (host, expected) => {
  expect(newFileUrl(host, { repository: 'https://git.example/club/badges', branch: 'main' }, FILE)).toBe(
    expected,
  );
});

test('a branch keeps its slashes, a repository loses what only git wants in its address', () => {
  const place = { repository: 'https://git.example/club/badges.git/', branch: 'team/a b?#' };
  const url = new URL(newFileUrl('github', place, FILE));
  expect(url.pathname).toBe('/club/badges/new/team/a%20b%3F%23');
  expect(url.hash).toBe('');
  expect(url.searchParams.get('value')).toBe(FILE.text);
});
