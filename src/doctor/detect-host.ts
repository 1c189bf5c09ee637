import type { IncomingHttpHeaders } from 'node:http';

/** Hosts that a live site can be told to be on. */
export type LiveHost =
  | 'netlify'
  | 'cloudflare-pages'
  | 'cloudflare-workers'
  | 'vercel'
  | 'cloudfront'
  | 'github-pages'
  | 'gitlab-pages'
  | 'nginx'
  | 'apache'
  | 'caddy'
  | 'node';

/** How hosts give themselves away. The first that fits counts: some stand in front of others. */
const MARKS: readonly { readonly host: LiveHost; readonly header: string; readonly value: RegExp }[] = [
  { host: 'netlify', header: 'x-nf-request-id', value: /./ },
  { host: 'netlify', header: 'server', value: /^netlify/i },
  { host: 'vercel', header: 'x-vercel-id', value: /./ },
  { host: 'github-pages', header: 'x-github-request-id', value: /./ },
  { host: 'github-pages', header: 'server', value: /^github\.com/i },
  { host: 'cloudfront', header: 'x-amz-cf-id', value: /./ },
  { host: 'cloudflare-pages', header: 'server', value: /^cloudflare/i },
  { host: 'caddy', header: 'server', value: /^caddy/i },
  { host: 'nginx', header: 'server', value: /^(nginx|openresty)/i },
  { host: 'apache', header: 'server', value: /^apache/i },
];

const NAMES: readonly { readonly host: LiveHost; readonly name: RegExp }[] = [
  { host: 'github-pages', name: /\.github\.io$/ },
  { host: 'gitlab-pages', name: /\.gitlab\.io$/ },
  { host: 'netlify', name: /\.netlify\.app$/ },
  { host: 'cloudflare-pages', name: /\.pages\.dev$/ },
  { host: 'cloudflare-workers', name: /\.workers\.dev$/ },
  { host: 'vercel', name: /\.vercel\.app$/ },
];

/** Which host a site is on, by its name and by the headers of an answer; undefined where nothing tells. */
export function detectHost(hostname: string, headers: IncomingHttpHeaders): LiveHost | undefined {
  const byName = NAMES.find(({ name }) => name.test(hostname));
  const byMark = MARKS.find(({ header, value }) => value.test(String(headers[header] ?? '')));
  return (byName ?? byMark)?.host;
}
