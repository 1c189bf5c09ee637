import type { IssuedSite } from '../issue/issued-site.ts';
import type { HostName, SiteConfig } from '../model/site-config.ts';
import type { OutputFile } from '../outputs/output.ts';
import { serverConfigOf } from '../outputs/site-files/server-config.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudflarePages } from './cloudflare-pages.ts';
import { cloudflareWorkers } from './cloudflare-workers.ts';
import { cloudfront } from './cloudfront.ts';
import { githubPages } from './github-pages.ts';
import { gitlabPages } from './gitlab-pages.ts';
import type { EdgeSources, Host, HostContext } from './host.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { node } from './node.ts';
import { siteRules } from './rules.ts';
import { vercel } from './vercel.ts';

/**
 * Every host there is. To add one, add a file, a line here and its name to what `site.yaml` may say, in
 * `model/site-config.ts`. In the order in which a live site is looked at: some hosts stand in front of others.
 */
export const HOST_RECORDS: Readonly<Record<HostName, Host>> = {
  netlify,
  vercel,
  'github-pages': githubPages,
  'gitlab-pages': gitlabPages,
  cloudfront,
  'cloudflare-pages': cloudflarePages,
  'cloudflare-workers': cloudflareWorkers,
  caddy,
  nginx,
  apache,
  node,
};

/** The hosts that a site is for. */
export function hostsOf({ hosts = ['netlify'] }: SiteConfig): Host[] {
  return hosts.map((name) => HOST_RECORDS[name]);
}

/**
 * The hosts that `site.yaml` names, and what they need: files of the published folder and files beside it. `output` is
 * the published folder, relative to the project. What two hosts share, `_headers`, is written once.
 */
export function hostFiles(issued: IssuedSite, output: string, sources: EdgeSources) {
  const rules = siteRules(serverConfigOf(issued));
  const context: HostContext = { rules, domain: new URL(issued.site.config.site).host, output, sources };
  const hosts = hostsOf(issued.site.config);
  return {
    hosts,
    rules,
    published: onePerPath(hosts.flatMap((host) => host.published(context))),
    beside: onePerPath(hosts.flatMap((host) => host.beside(context))),
  };
}

function onePerPath(files: readonly OutputFile[]): OutputFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
