import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictText } from '../../src/cli/commands/verify/verdict-text.ts';
import { fromMilliseconds } from '../../src/lib/date-time.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { builtSite } from '../support/built-site.ts';
import { documentationPages } from './pages.ts';

test('docs/verifier.md shows what lanyard verify says of a sample badge', async () => {
  const { dist } = await builtSite();
  const read = (path: string) => readFile(join(dist, path));
  const verdict = await verifyCredential(await read('badges/night-passage-ingrid-solberg.png'), {
    now: fromMilliseconds(Date.parse(BUILD_TIME)),
    fetch: async (url) => ({ kind: 'found', url, bytes: await read(new URL(url).pathname) }),
  });
  const page = documentationPages().find(({ file }) => file === 'docs/verifier.md');
  const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(page?.text ?? '') ?? [];
  expect(`${verdictText(verdict, { color: false }).join('\n')}\n`).toContain(shown);
  expect(shown).toMatch(/^VALID: /);
});
