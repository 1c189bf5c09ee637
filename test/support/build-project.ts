import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The clock of every build in the tests: badges are valid, revoked or expired as of this moment. */
export const BUILD_TIME = '2026-11-20T12:00:00Z';

/** Where processes of the tests keep packages as compiled: they then start in half the time. */
export const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/lanyard-compiled', import.meta.url));

/** How a build ended. */
export interface BuildResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `astro build` in a project, with nothing in its environment but what is given here. */
export async function buildProject(project: string, env: NodeJS.ProcessEnv = {}): Promise<BuildResult> {
  const child = startBuild(project, env);
  const [code, stdout, stderr] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

/** Starts `astro build` in a project and leaves the rest, stopping it included, to the caller. */
export function startBuild(
  project: string,
  env: NodeJS.ProcessEnv = {},
): ChildProcessByStdio<null, Readable, Readable> {
  return startAstro(project, ['build'], env);
}

/** Starts Astro with arguments in a project and leaves the rest, stopping it included, to the caller. */
export function startAstro(
  project: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const command = join(project, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [command, ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: COMPILED,
      NODE_OPTIONS: '--max-semi-space-size=64',
      SOURCE_DATE_EPOCH: String(Date.parse(BUILD_TIME) / 1000),
      ...env,
    },
  });
}
