import { edgeFolders, edgeProgram } from './edge-program.ts';
import { headersFile } from './headers-file.ts';
import { configFile, type Host, type HostContext } from './host.ts';

/** Netlify: an edge function, as its redirects know nothing of Accept. `netlify.toml` says where it is. */
export const netlify: Host = {
  name: 'netlify',
  negotiation: 'edge-function',
  limits: { filesPerFolder: 54_000 },
  servesPaths: false,
  cannot: [
    'a folder dropped on its web site has no content negotiation: the edge function comes with a build, or with netlify deploy',
  ],
  marks: {
    names: /\.netlify\.app$/,
    headers: [
      { name: 'x-nf-request-id', value: /./ },
      { name: 'server', value: /^netlify/i },
    ],
  },
  advice: {
    rules:
      'On Netlify: have netlify under "hosts" in content/site.yaml, and let Netlify build the project, so that it takes the edge function and dist/_headers.',
    on: {
      certificate:
        'On Netlify: Domain management, HTTPS, verify the DNS settings and provision the certificate.',
      'well-known': 'On Netlify: let it publish dist/ as the build left it.',
      'not-found': 'On Netlify: look for a redirect from /* in _redirects or netlify.toml.',
      stale: 'On Netlify: a build hook, called by any scheduler (docs/deploy-netlify.md).',
    },
  },
  published: ({ rules }) => [configFile('_headers', headersFile(rules))],
  beside: (context) => [configFile('netlify/edge-functions/lanyard.js', edgeFunction(context))],
};

function edgeFunction({ rules, sources }: HostContext): string {
  const config = { path: edgeFolders(rules).map((folder) => `${folder}*`) };
  return `${edgeProgram(rules, sources)}
/** Headers of \`_headers\` do not reach what a function answers; the table has them as well. */
export default (request, context) =>
  handle(TABLE, request, (file) =>
    file === request
      ? context.next({ sendConditionalRequest: true })
      : context.next(file, { sendConditionalRequest: true }),
  );

export const config = ${JSON.stringify(config, null, 2)};
`;
}
