import type { HostName } from '../model/site-config.ts';
import type { OutputFile } from '../outputs/output.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudflarePages } from './cloudflare-pages.ts';
import { cloudflareWorkers } from './cloudflare-workers.ts';
import type { Host, HostContext } from './host.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';

/** Every host there is. To add one, add a file, a line here and its name in `model/site-config.ts`. */
export const HOST_RECORDS: Readonly<Record<HostName, Host>> = {
  netlify,
  'cloudflare-pages': cloudflarePages,
  'cloudflare-workers': cloudflareWorkers,
  nginx,
  apache,
  caddy,
};

/** The files that a site's hosts need: in the published folder, and beside it. */
export interface HostFiles {
  readonly published: readonly OutputFile[];
  readonly beside: readonly OutputFile[];
}

/** The files of several hosts. What two of them share, `_headers`, is written once. */
export function hostFiles(hosts: readonly Host[], context: HostContext): HostFiles {
  return {
    published: onePerPath(hosts.flatMap((host) => host.published(context))),
    beside: onePerPath(hosts.flatMap((host) => host.beside(context))),
  };
}

function onePerPath(files: readonly OutputFile[]): OutputFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
