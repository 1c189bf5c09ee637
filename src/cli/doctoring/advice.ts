import type { LiveHost } from './detect-host.ts';

/** What can be amiss, by what is to be done about it. */
export type Topic =
  | 'address'
  | 'certificate'
  | 'content-type'
  | 'cors'
  | 'preflight'
  | 'negotiation'
  | 'caching'
  | 'well-known'
  | 'not-found'
  | 'headers'
  | 'noindex'
  | 'missing'
  | 'stale'
  | 'keys'
  | 'not-genuine'
  | 'social-image';

/** What to reach, whatever the host. */
const GOALS: Readonly<Record<Topic, string>> = {
  address:
    'Set "site:" in content/site.yaml to the address that people use, or give them the one that stands there.',
  certificate:
    'Serve the site over https, with a certificate that is renewed in time: without one no badge of its host can be verified.',
  'content-type': 'Send it with its own content type.',
  cors: 'Send "Access-Control-Allow-Origin: *" with it, so that verifiers that run in a browser may read it.',
  preflight: 'Answer OPTIONS with status 204 and the same Access-Control headers.',
  negotiation: 'Answer by the Accept header, with "Vary: Accept".',
  caching:
    'Let caches keep lists of revoked badges for minutes, hashed files for ever, and everything else not at all.',
  'well-known':
    'Publish .well-known/did.json at the root of the host: folders that begin with a dot are often left out.',
  'not-found': 'Answer with status 404 where there is nothing, and show 404.html.',
  headers: 'Send the headers that the build wrote down.',
  noindex: 'Pages of badges that are not public must say noindex, and public ones must not.',
  missing: 'Build and deploy this commit.',
  stale:
    'Build and deploy again, and let a schedule do so daily: a status list is signed for a limited time.',
  keys: 'Deploy the commit that has these keys, or bring back the issuer’s file as it was when the badges were signed.',
  'not-genuine':
    'Build again with the issuer’s key and deploy the whole of dist/; nothing may alter files on the way.',
  'social-image': 'Build and deploy again; on a host that alters images, switch that off.',
};

/** Topics about what a build contains: no setting of a host helps with them. */
const CONTENT: readonly Topic[] = ['address', 'missing', 'stale', 'keys', 'not-genuine', 'noindex'];

/** How the rules that a build writes get to work, host by host. */
const RULES: Readonly<Record<LiveHost, string>> = {
  netlify:
    'On Netlify: have netlify under "hosts" in content/site.yaml, and let Netlify build the project, so that it takes the edge function and dist/_headers.',
  'cloudflare-pages':
    'On Cloudflare Pages: have cloudflare-pages under "hosts" in content/site.yaml, and deploy all of dist/: _worker.js, _routes.json and _headers belong to it.',
  'cloudflare-workers':
    'On Cloudflare Workers: have cloudflare-workers under "hosts" in content/site.yaml, and deploy with the wrangler.jsonc that the build wrote.',
  vercel:
    'On Vercel: have vercel under "hosts" in content/site.yaml, and deploy with the vercel.json that the build wrote.',
  cloudfront:
    'On CloudFront: have cloudfront under "hosts" in content/site.yaml, and attach the function that the build wrote to viewer requests.',
  'github-pages':
    'GitHub Pages lets nobody set this: give people addresses that end in .jsonld, or move to a host that can.',
  'gitlab-pages':
    'GitLab Pages lets nobody set this: give people addresses that end in .jsonld, or move to a host that can.',
  nginx:
    'On nginx: have nginx under "hosts" in content/site.yaml, include lanyard-http.conf in http { } and lanyard-server.conf in server { }, both as the build wrote them, then reload nginx.',
  apache:
    'On Apache: have apache under "hosts" in content/site.yaml, deploy dist/.htaccess too, and allow it with "AllowOverride All", mod_rewrite and mod_headers.',
  caddy:
    'On Caddy: have caddy under "hosts" in content/site.yaml, import lanyard.caddy, as the build wrote it, in the site’s block, then reload Caddy.',
  node: 'With npx lanyard serve: stop it and start it again from the project that built the site.',
};

const UNKNOWN_HOST =
  'Name the host under "hosts" in content/site.yaml, and use the files that the build then writes for it.';

/** Where a host wants something else than its rules. */
const SPECIAL: Readonly<Partial<Record<Topic, Partial<Record<LiveHost, string>>>>> = {
  'well-known': {
    'github-pages':
      'On GitHub Pages: upload with "include-hidden-files: true"; only the repository USER.github.io, or one with a domain of its own, has the root of a host.',
    'gitlab-pages':
      'On GitLab Pages: only the project NAMESPACE.gitlab.io, or one with a domain of its own, has the root of a host.',
  },
  caching: {
    'github-pages': 'GitHub Pages keeps everything for ten minutes and lets nobody change that.',
  },
  certificate: {
    node: 'lanyard serve speaks plain HTTP: put a server with a certificate in front of it.',
  },
};

/** What to change so that something is right, on a host. */
export function adviceOn(topic: Topic, host: LiveHost | undefined): string {
  const goal = GOALS[topic];
  const special = host && SPECIAL[topic]?.[host];
  if (special) return `${goal} ${special}`;
  if (CONTENT.includes(topic) || topic === 'certificate') return goal;
  return `${goal} ${host ? RULES[host] : UNKNOWN_HOST}`;
}
