import { answerProgram, EDGE_EXCEPT, edgeFolders } from './edge-program.ts';
import { configFile, HOSTS_FOLDER, type Host, type HostContext } from './host.ts';
import { type PathPattern, patternSource } from './path-pattern.ts';
import type { PathRule, SiteRules } from './rules.ts';

/** Vercel: routing middleware, and headers in `vercel.json`. It reads both before it builds. */
export const vercel: Host = {
  name: 'vercel',
  negotiation: 'edge-function',
  limits: { files: 15_000 },
  servesPaths: false,
  cannot: [
    `it reads vercel.json and middleware.js before it builds: copy both from ${HOSTS_FOLDER}/vercel/ into the project and commit them, again when a build has changed them`,
    'a missing badge is answered with the page for lost addresses, under the type that was asked for, at addresses for programs too',
  ],
  marks: { names: /\.vercel\.app$/, headers: [{ name: 'x-vercel-id', value: /./ }] },
  advice: {
    rules:
      'On Vercel: have vercel under "hosts" in content/site.yaml, and commit vercel.json and middleware.js as the build wrote them.',
    on: {
      certificate: 'On Vercel: Settings, Domains, look what is said beside yours.',
      'well-known':
        'On Vercel: let it publish dist/ as the build left it; what begins with /.well-known/vercel/ is its own.',
    },
  },
  published: () => [],
  beside: (context) => [
    configFile('vercel/vercel.json', vercelJson(context)),
    configFile('vercel/middleware.js', middleware(context)),
  ],
};

const POLICY = 'Content-Security-Policy';

function vercelJson({ rules, output }: HostContext): string {
  const { [POLICY]: policy = '', ...others } = rules.everywhere;
  const excepted = rules.policies.map(({ path }) => path.slice(1).replace(/\*$/, '')).join('|');
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: 'npm run build',
    outputDirectory: output,
    cleanUrls: true,
    headers: [
      headerRule(`${rules.base}/(.*)`, others),
      ...rules.policies.map((rule) => pathHeader(rules, POLICY, rule)),
      headerRule(`${rules.base}/((?!${excepted}).*)`, { [POLICY]: policy }),
      ...rules.types.map((rule) => pathHeader(rules, 'Content-Type', rule)),
      ...rules.caching.map((rule) => pathHeader(rules, 'Cache-Control', rule)),
      ...rules.robots.map((rule) => pathHeader(rules, 'X-Robots-Tag', rule)),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function pathHeader({ base }: SiteRules, name: string, { path, value }: PathRule) {
  return headerRule(base + source(path), { [name]: value });
}

function headerRule(path: string, headers: Readonly<Record<string, string>>) {
  return { source: path, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}

/** A pattern as Vercel reads it: what varies stands in parentheses. */
function source(path: PathPattern): string {
  return patternSource(path).replace(/\.\*/g, '(.*)');
}

function middleware({ rules, sources }: HostContext): string {
  const exceptions = EDGE_EXCEPT.join('|');
  const matcher = edgeFolders(rules).map((folder) => `${folder}((?!.*\\.(?:${exceptions})$).*)`);
  return `${answerProgram({ ...rules, missingJson: [] }, sources)}
/** Says which file Vercel answers with, and with which headers. */
export default function middleware(request) {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: TABLE.everywhere });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...TABLE.everywhere, Allow: 'GET, HEAD, OPTIONS' } });
  }
  const url = new URL(request.url);
  const path = below(url.pathname);
  const { file, headers } = answerFor(TABLE, path, request.headers.get('accept'));
  if (file === path) return new Response(null, { headers: { ...headers, 'x-middleware-next': '1' } });
  url.pathname = TABLE.base + file.replace(/\\.html$/, '');
  return new Response(null, { headers: { ...headers, 'x-middleware-rewrite': url.href } });
}

/** A path without the site's base, decoded. */
function below(pathname) {
  const path = pathname.startsWith(\`\${TABLE.base}/\`) ? pathname.slice(TABLE.base.length) : pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export const config = ${JSON.stringify({ matcher }, null, 2)};
`;
}
