import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/** A command that is too heavy to be among the packages. `node .ci/setup.mjs --servers` fetches it. */
export interface FetchedTool {
  readonly packages: readonly string[];
  readonly command: string;
}

export const WRANGLER: FetchedTool = { packages: ['wrangler@4.158.0'], command: 'wrangler' };

/** With the bootstrap that Netlify runs edge functions by. Newer Deno cannot load it. */
export const DENO: FetchedTool = {
  packages: ['deno@2.4.4', '@netlify/edge-functions-bootstrap@2.16.0'],
  command: 'deno',
};

/** The folder of packages in which npm keeps a fetched tool; undefined where it was never fetched. */
export function packagesOf({ packages, command }: FetchedTool): string | undefined {
  const wanted = packages.flatMap((name) => ['--package', name]);
  const { stdout, status } = spawnSync('npx', ['--no', ...wanted, '--call', `command -v ${command}`], {
    encoding: 'utf8',
  });
  return status === 0 ? dirname(dirname(stdout.trim())) : undefined;
}

/** Why a tool cannot be used here. */
export function missingTool(tool: FetchedTool): string | undefined {
  return packagesOf(tool) === undefined ? `${tool.packages[0]} was not fetched` : undefined;
}

/** Where the command itself is. */
export function commandOf(packages: string, { command }: FetchedTool): string {
  return join(packages, '.bin', command);
}
