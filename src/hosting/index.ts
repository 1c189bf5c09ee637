import type { IssuedSite } from '../issued-site.ts';
import type { HostName } from '../model/site-config.ts';
import type { OutputFile } from '../outputs/output.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudflarePages } from './cloudflare-pages.ts';
import { cloudflareWorkers } from './cloudflare-workers.ts';
import type { EdgeSources, Host, HostContext } from './host.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { siteRules } from './rules.ts';

/** Every host there is. To add one, add a file, a line here and its name in `model/site-config.ts`. */
const HOST_RECORDS: Readonly<Record<HostName, Host>> = {
  netlify,
  'cloudflare-pages': cloudflarePages,
  'cloudflare-workers': cloudflareWorkers,
  nginx,
  apache,
  caddy,
};

/** What the hosts of a site need: files of the published folder, files beside it, and what none of that can do. */
export interface HostFiles {
  readonly published: readonly OutputFile[];
  readonly beside: readonly OutputFile[];
  readonly cannot: readonly string[];
}

/**
 * The files of the hosts that `site.yaml` names. `output` is the published folder, relative to the project. What two
 * hosts share, `_headers`, is written once.
 */
export function hostFiles(
  { site, mode, awards }: IssuedSite,
  output: string,
  sources: EdgeSources,
): HostFiles {
  const { site: address, hosts = [] } = site.config;
  const listsBadges = awards.some(({ award }) => award.visibility === 'public');
  const rules = siteRules({ address, isPreview: mode === 'preview', listsBadges });
  const context: HostContext = { rules, domain: new URL(address).host, output, sources };
  const records = hosts.map((name) => HOST_RECORDS[name]);
  return {
    published: onePerPath(records.flatMap((host) => host.published(context))),
    beside: onePerPath(records.flatMap((host) => host.beside(context))),
    cannot: records.flatMap((host) => host.cannot),
  };
}

function onePerPath(files: readonly OutputFile[]): OutputFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
