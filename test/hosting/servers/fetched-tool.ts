import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import tools from './fetched-tools.json' with { type: 'json' };

/**
 * A command that is too heavy to be among the packages; `node .ci/setup.mjs --servers` fetches it. `wrangler` is
 * Cloudflare's; `deno` comes with what Netlify runs edge functions by, and no newer one can load that;
 * `lighthouse` looks at pages.
 */
export type FetchedTool = keyof typeof tools;

/** The folder of packages in which npm keeps a fetched tool; undefined where it was never fetched. */
export function packagesOf(tool: FetchedTool): string | undefined {
  const wanted = tools[tool].flatMap((name) => ['--package', name]);
  const { stdout, status } = spawnSync('npx', ['--no', ...wanted, '--call', `command -v ${tool}`], {
    encoding: 'utf8',
  });
  return status === 0 ? dirname(dirname(stdout.trim())) : undefined;
}

/** Why a tool cannot be used here. */
export function missingTool(tool: FetchedTool): string | undefined {
  return packagesOf(tool) === undefined ? `${tools[tool].join(' and ')} were not fetched` : undefined;
}

/** Where the command itself is. */
export function commandOf(packages: string, tool: FetchedTool): string {
  return join(packages, '.bin', tool);
}
