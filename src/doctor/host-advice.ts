import type { Topic } from './advice.ts';
import type { LiveHost } from './detect-host.ts';

/** How the rules that a build writes get to work, host by host. */
export const RULES: Readonly<Record<LiveHost, string>> = {
  netlify:
    'On Netlify: have netlify under "hosts" in content/site.yaml, and let Netlify build the project, so that it takes the edge function and dist/_headers.',
  'cloudflare-pages':
    'On Cloudflare Pages: have cloudflare-pages under "hosts" in content/site.yaml, and deploy all of dist/: _worker.js, _routes.json and _headers belong to it.',
  'cloudflare-workers':
    'On Cloudflare Workers: have cloudflare-workers under "hosts" in content/site.yaml, and deploy with the wrangler.jsonc that the build wrote.',
  vercel:
    'On Vercel: have vercel under "hosts" in content/site.yaml, and commit vercel.json and middleware.js as the build wrote them.',
  cloudfront:
    'On CloudFront: have cloudfront under "hosts" in content/site.yaml, associate viewer-request.js with viewer requests and viewer-response.js with viewer responses, as the build wrote them, then empty the cache.',
  'github-pages':
    'GitHub Pages sets the headers and lets nobody change them: if it matters, move to a host that does (docs/moving.md).',
  'gitlab-pages':
    'GitLab Pages sets the headers and lets nobody change them: if it matters, move to a host that does (docs/moving.md).',
  nginx:
    'On nginx: have nginx under "hosts" in content/site.yaml, include lanyard-http.conf in http { } and lanyard-server.conf in server { }, both as the build wrote them, then reload nginx.',
  apache:
    'On Apache: have apache under "hosts" in content/site.yaml, deploy dist/.htaccess too, and allow it with "AllowOverride All", mod_rewrite and mod_headers.',
  caddy:
    'On Caddy: have caddy under "hosts" in content/site.yaml, import lanyard.caddy, as the build wrote it, in the site’s block, then reload Caddy.',
  node: 'With npx lanyard serve: stop it and start it again from the project that built the site.',
};

type ByHost = Readonly<Partial<Record<LiveHost, string>>>;

const NO_CHOICE =
  'cannot choose by Accept: give programs addresses that end in .jsonld, or move to a host that can.';
const TEN_MINUTES = 'keeps everything for ten minutes and lets nobody change that.';
const UNALTERED = 'switch off Polish, Email Address Obfuscation and Rocket Loader for the domain.';
const HIDDEN =
  'copy dist/ with its hidden folders, and look for a rule of your own that denies paths with a dot in front.';

/** Where something else than the rules is to be looked after. */
export const SPECIAL: Readonly<Partial<Record<Topic, ByHost>>> = {
  certificate: {
    netlify: 'On Netlify: Domain management, HTTPS, verify the DNS settings and provision the certificate.',
    'cloudflare-pages': 'On Cloudflare Pages: Custom domains, wait until yours is active.',
    'cloudflare-workers': 'On Cloudflare Workers: Settings, Domains & Routes, wait until yours is active.',
    vercel: 'On Vercel: Settings, Domains, look what is said beside yours.',
    cloudfront: 'On CloudFront: a certificate of AWS Certificate Manager in us-east-1 that names the domain.',
    'github-pages':
      'On GitHub Pages: Settings, Pages, take the domain out and enter it again, then tick Enforce HTTPS.',
    'gitlab-pages': 'On GitLab Pages: Deploy, Pages, the domain: switch the automatic certificate on.',
    nginx:
      'On nginx: look whether what renews ssl_certificate runs (certbot renew), and reloads nginx after it.',
    apache:
      'On Apache: look whether what renews SSLCertificateFile runs (certbot renew), and reloads Apache after it.',
    caddy:
      'On Caddy: name the domain, not a port, in front of the site’s block, and let ports 80 and 443 through.',
    node: 'lanyard serve speaks plain HTTP: put a server with a certificate in front of it.',
  },
  negotiation: {
    'github-pages': `GitHub Pages ${NO_CHOICE}`,
    'gitlab-pages': `GitLab Pages ${NO_CHOICE}`,
  },
  caching: {
    'github-pages': `GitHub Pages ${TEN_MINUTES}`,
    'gitlab-pages': `GitLab Pages ${TEN_MINUTES}`,
  },
  'well-known': {
    netlify: 'On Netlify: let it publish dist/ as the build left it.',
    'cloudflare-pages': 'On Cloudflare Pages: deploy dist/ as the build left it.',
    'cloudflare-workers':
      'On Cloudflare Workers: deploy dist/ as the build left it, without an .assetsignore that names it.',
    vercel:
      'On Vercel: let it publish dist/ as the build left it; what begins with /.well-known/vercel/ is its own.',
    cloudfront: 'On CloudFront: copy dist/ into the bucket with its hidden folders.',
    'github-pages':
      'On GitHub Pages: upload with "include-hidden-files: true"; only the repository USER.github.io, or one with a domain of its own, has the root of a host.',
    'gitlab-pages':
      'On GitLab Pages: only the project NAMESPACE.gitlab.io, or one with a domain of its own, has the root of a host.',
    nginx: `On nginx: ${HIDDEN}`,
    apache: `On Apache: ${HIDDEN}`,
    caddy: `On Caddy: ${HIDDEN}`,
  },
  'not-found': {
    netlify: 'On Netlify: look for a redirect from /* in _redirects or netlify.toml.',
    cloudfront: 'On CloudFront: set 404.html as the error page of 403 and 404, with response code 404.',
    'github-pages': 'On GitHub Pages: deploy dist/404.html too.',
    'gitlab-pages': 'On GitLab Pages: deploy dist/404.html too.',
  },
  'not-genuine': {
    'cloudflare-pages': `On Cloudflare: ${UNALTERED}`,
    'cloudflare-workers': `On Cloudflare: ${UNALTERED}`,
  },
  'social-image': {
    'cloudflare-pages': `On Cloudflare: ${UNALTERED}`,
    'cloudflare-workers': `On Cloudflare: ${UNALTERED}`,
  },
  stale: {
    netlify: 'On Netlify: a build hook, called by any scheduler (docs/deploy-netlify.md).',
    'cloudflare-pages':
      'On Cloudflare Pages: a deploy hook, called by any scheduler (docs/deploy-cloudflare-pages.md).',
    'github-pages':
      'On GitHub Pages: .github/workflows/refresh.yml does so; look whether GitHub has switched it off.',
    'gitlab-pages': 'On GitLab Pages: Build, Pipeline schedules, daily.',
  },
};
