import { EDGE_EXCEPT, EDGE_FOLDERS, edgeProgram } from './edge-program.ts';
import { headersFile } from './headers-file.ts';
import { configFile, type Host, type HostContext } from './host.ts';

/** Netlify: an edge function, as its redirects know nothing of Accept. `netlify.toml` needs no line for it. */
export const netlify: Host = {
  name: 'netlify',
  negotiation: 'edge-function',
  limits: { filesPerFolder: 54_000, functionBytes: 20 * 1024 * 1024 },
  cannot: [
    'Netlify runs the edge function only where it builds or deploys the whole project: a folder dropped on its site has no content negotiation',
  ],
  published: ({ rules }) => [configFile('_headers', headersFile(rules))],
  beside: (context) => [configFile(NETLIFY_FUNCTION, edgeFunction(context))],
};

/** Where Netlify looks for the functions that a build makes [docs.netlify.com, Frameworks API]. */
const NETLIFY_FUNCTION = '.netlify/v1/edge-functions/lanyard.js';

function edgeFunction({ rules, sources }: HostContext): string {
  const config = {
    path: EDGE_FOLDERS.map((folder) => `${rules.base}${folder}*`),
    excludedPath: EDGE_EXCEPT.map((extension) => `/*.${extension}`),
  };
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
