import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';

test('the manual names the languages that pages speak', async () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const list = new Intl.ListFormat('en-GB').format(
    LANGUAGES.map((language) => names.of(language) ?? language),
  );
  const manual = await readFile(join(import.meta.dirname, '../../docs/developer.md'), 'utf8');
  const [, named] = /own words exist in (.+?), in each/s.exec(manual) ?? [];
  expect(named?.replace(/\s+/g, ' ')).toBe(list);
});
