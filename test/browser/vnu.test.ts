import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { builtSite, type SiteName } from '../support/built-site.ts';

/** The checker of the W3C, which is a Java program. */
const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;

interface Report {
  readonly messages: readonly { readonly type: string; readonly url: string; readonly message: string }[];
}

const SITES: readonly SiteName[] = ['sample', 'maximal', 'arabic'];

test.skipIf(!hasJava)(
  hasJava ? 'the W3C’s checker finds no error on any page' : 'the W3C’s checker: skipped, there is no Java',
  async () => {
    const built = await Promise.all(SITES.map((name) => builtSite(name)));
    const folders = built.map(({ dist }) => dist);
    const args = ['-jar', JAR, '--skip-non-html', '--format', 'json', ...folders];
    const { stderr, status } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    const { messages }: Report = JSON.parse(stderr);
    const errors = messages.filter(({ type }) => type !== 'info');
    expect(errors.map(({ url, message }) => `${url.split('/dist/')[1]}: ${message}`)).toEqual([]);
    expect(status).toBe(0);
  },
);
