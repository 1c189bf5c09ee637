import { fileURLToPath } from 'node:url';
import type { OnResolveArgs, Plugin } from 'esbuild';
import { CONTEXT_DIGESTS } from '../contexts/digests.ts';
import { packagedContext } from '../contexts/packaged.ts';

/** What stands in for parts of the JSON-LD libraries: framing, compaction, loaders, polyfills are of no use here. */
const STAND_INS: readonly { readonly of: RegExp; readonly by: RegExp; readonly file: string }[] = [
  { of: /^jsonld$/, by: /\/proof\//, file: 'jsonld' },
  { of: /^lru-cache$/, by: /\/jsonld\/lib\//, file: 'bounded-cache' },
  { of: /^\.\/RDFC10Sync$/, by: /\/rdf-canonize\/lib\//, file: 'unused' },
  { of: /^\.\/platform$/, by: /\/rdf-canonize\/lib\//, file: 'rdf-canonize-platform' },
];

function standIn({ path, importer }: OnResolveArgs) {
  const from = importer.replaceAll('\\', '/');
  const found = STAND_INS.find(({ of, by }) => of.test(path) && by.test(from));
  return found && { path: fileURLToPath(new URL(`lean/${found.file}.cjs`, import.meta.url)) };
}

/** Makes the libraries that verify as small as a page can ask for, without changing what they answer. */
export const leanLibraries: Plugin = {
  name: 'lanyard:lean-libraries',
  setup(build) {
    build.onResolve({ filter: /^(jsonld|lru-cache|\.\/(RDFC10Sync|platform))$/ }, standIn);
  },
};

/** Each JSON-LD context as a module of its own: a badge names two or three of them. */
export const contextModules: Plugin = {
  name: 'lanyard:context-modules',
  setup(build) {
    build.onLoad({ filter: /[\\/]contexts[\\/]packaged\.ts$/ }, () => ({
      contents: packagedModule(),
      resolveDir: '.',
    }));
    build.onResolve({ filter: /^context:/ }, ({ path }) => ({
      path: path.slice('context:'.length),
      namespace: 'context',
    }));
    build.onLoad({ filter: /.*/, namespace: 'context' }, async ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(await packagedContext(path)))})`,
    }));
  },
};

/** In the place of `contexts/packaged.ts`. */
function packagedModule(): string {
  const cases = Object.keys(CONTEXT_DIGESTS).map((url) => {
    const literal = JSON.stringify(url);
    return `case ${literal}: return (await import(${JSON.stringify(`context:${url}`)})).default;`;
  });
  return `export async function packagedContext(url) { switch (url) { ${cases.join('\n')} } }`;
}
