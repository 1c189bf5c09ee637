import { expect, test } from 'vitest';
import { answersPage } from './answers-page.ts';
import { errorsPage } from './errors-page.ts';
import { referencePage } from './reference-page.ts';

// These pages are made from the code. After a change of the code: npx vitest run test/docs --update
const PAGES = {
  'docs/answers.md': answersPage,
  'docs/errors.md': errorsPage,
  'docs/reference.md': referencePage,
};

test.each(Object.entries(PAGES))('%s is what the code says', async (file, page) => {
  const text = page();
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  await expect(text).toMatchFileSnapshot(`../../${file}`);
});
