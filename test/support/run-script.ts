import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { COMPILED } from './build-project.ts';

/** How a script ended: its exit code, and what it printed, standard output first. */
export interface ScriptRun {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Runs a Bash script as a runner of workflows does: up to the first command that fails, with nothing in its
 * environment but what every runner has and what is given. npm may not use the network.
 */
export async function runScript(
  folder: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ScriptRun> {
  const { PATH = '', HOME = '' } = process.env;
  const runner = { PATH, HOME, CI: 'true', GITHUB_ACTIONS: 'true' };
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', npm_config_offline: 'true', NODE_COMPILE_CACHE: COMPILED };
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...runner, ...quiet, ...env },
  });
  const [status, ...output] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, output: output.join('') };
}
