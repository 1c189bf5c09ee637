import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { COMPILED } from '../support/build-project.ts';
import { exampleFilesOf, type Page } from './pages.ts';

/** Does in a folder what a page says: writes its example files, then runs scripts in order; each must work. */
export async function followPage(folder: string, page: Page, scripts: readonly string[]): Promise<void> {
  for (const [path, content] of exampleFilesOf(page)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  for (const script of scripts) {
    const { code, output } = await runScript(script, folder);
    expect({ script, code }, output).toEqual({ script, code: 0 });
    if (script.includes('npm run build')) expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
  }
}

/** Runs a script as a reader does, in a shell that stops at the first failure; npm may not use the network. */
async function runScript(script: string, folder: string) {
  const { PATH, HOME } = process.env;
  const quiet = { npm_config_offline: 'true', ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: COMPILED };
  const env = { PATH, HOME, ...quiet };
  const child = spawn('sh', ['-e', '-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [code, ...output] = await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, output: output.join('\n') };
}
