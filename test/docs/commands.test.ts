import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { freshClone } from './fresh-clone.ts';
import { documentationPages, exampleFilesOf, scriptsOf } from './pages.ts';

const PAGES = documentationPages().filter((page) => scriptsOf(page).length > 0);

/** Runs a script as a reader does, in a shell that stops at the first failure; npm may not use the network. */
async function runScript(script: string, folder: string) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, npm_config_offline: 'true', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn('sh', ['-e', '-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [code, ...output] = await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, output: output.join('\n') };
}

test('the README and the pages of those who type commands have some that run', () => {
  const files = PAGES.map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'docs/developer.md', 'docs/maintainer.md', 'docs/volunteer.md']),
  );
});

test.each(PAGES.map((page) => [page.file, page] as const))(
  'the commands of %s work, in order, in a fresh clone',
  async (_, page) => {
    const folder = await freshClone();
    for (const [path, content] of exampleFilesOf(page)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    for (const script of scriptsOf(page)) {
      const { code, output } = await runScript(script, folder);
      expect({ script, code }, output).toEqual({ script, code: 0 });
      if (script.includes('npm run build')) expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
    }
  },
  300_000,
);
