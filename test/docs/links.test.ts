import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { documentationPages, isThere, type Page, proseOf } from './pages.ts';
import { anchorOf } from './reference-page.ts';

const PAGES = documentationPages();

/** Links and images of a page that lead to files of the project. */
function localLinks(page: Page): string[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)];
  return targets.map(([, inline, html]) => inline ?? html ?? '').filter((to) => !/^https?:/.test(to));
}

function anchorsOf({ text }: Page): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

/** Why a link leads nowhere; undefined where it leads somewhere. */
function fault({ file }: Page, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!isThere(target)) return `${link}: no such file`;
  const page = PAGES.find((each) => each.file === target);
  if (anchor === undefined || (page && anchorsOf(page).includes(anchor))) return undefined;
  return `${link}: no such heading`;
}

test.each(PAGES.map((page) => [page.file, page] as const))('every link of %s leads somewhere', (_, page) => {
  expect(localLinks(page).flatMap((link) => fault(page, link) ?? [])).toEqual([]);
});

test('links are found at all', () => {
  expect(PAGES.flatMap(localLinks).length).toBeGreaterThan(20);
  expect(fault({ file: 'docs/x.md', text: '' }, 'nowhere.md')).toBe('nowhere.md: no such file');
  expect(fault({ file: 'docs/x.md', text: '' }, 'errors.md#nowhere')).toBe(
    'errors.md#nowhere: no such heading',
  );
});

test('every page of docs/ can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) {
    const page = PAGES.find((each) => each.file === file);
    for (const link of page ? localLinks(page) : [])
      reached.add(join(dirname(file), link.split('#')[0] ?? ''));
  }
  expect(
    PAGES.map(({ file }) => file).filter((file) => file.startsWith('docs/') && !reached.has(file)),
  ).toEqual([]);
});

test('every path of the map in CONTRIBUTING.md exists', () => {
  const map = PAGES.find(({ file }) => file === 'CONTRIBUTING.md')?.text ?? '';
  const paths = [
    ...map.matchAll(
      /`((?:src|test|docs|bench|schemas|content|public|keys\.example|\.ci|\.github)\/[^`<>]*)`/g,
    ),
  ].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});
