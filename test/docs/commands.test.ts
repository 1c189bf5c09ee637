import { expect, test } from 'vitest';
import { freshClone } from './fresh-clone.ts';
import { documentationPages, scriptsOf } from './pages.ts';
import { followPage } from './run-commands.ts';

const PAGES = documentationPages().filter((page) => scriptsOf(page).length > 0);

/** Those of the guides to hosts are run in guides.test.ts, which goes on with what they have made. */
const isGuide = (file: string) => file.startsWith('docs/deploy-');

test('the README and the pages of those who type commands have some that run', () => {
  const files = PAGES.map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'docs/developer.md', 'docs/maintainer.md', 'docs/volunteer.md']),
  );
});

test.each(PAGES.filter(({ file }) => !isGuide(file)).map((page) => [page.file, page] as const))(
  'the commands of %s work, in order, in a fresh clone',
  async (_, page) => {
    await followPage(await freshClone(), page, scriptsOf(page));
  },
  300_000,
);
