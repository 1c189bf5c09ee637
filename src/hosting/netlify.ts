import { EDGE_FOLDERS, edgeProgram } from './edge-program.ts';
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
  published: ({ rules }) => [configFile('_headers', headersFile(rules))],
  beside: (context) => [configFile('netlify/edge-functions/lanyard.js', edgeFunction(context))],
};

function edgeFunction({ rules, sources }: HostContext): string {
  const config = { path: EDGE_FOLDERS.map((folder) => `${rules.base}${folder}*`) };
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
