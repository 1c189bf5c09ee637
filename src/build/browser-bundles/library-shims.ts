import { fileURLToPath } from 'node:url';
import type { OnResolveArgs, Plugin } from 'esbuild';
import { knownContexts, packagedContext } from '../../contexts/packaged.ts';

/** What stands in for libraries and parts of them: whatever frames, compacts, loads or parses is of no use here. */
const STAND_INS: readonly { readonly of: RegExp; readonly by: RegExp; readonly file: string }[] = [
  { of: /^@scure\/base$/, by: /\/lib\//, file: 'base' },
  { of: /^jsonld$/, by: /\/proof\//, file: 'jsonld' },
  { of: /^lru-cache$/, by: /\/jsonld\/lib\//, file: 'bounded-cache' },
  { of: /^\.\/RDFC10Sync$/, by: /\/rdf-canonize\/lib\//, file: 'unused' },
  { of: /^\.\/NQuads$/, by: /\/rdf-canonize\/lib\//, file: 'n-quads' },
  { of: /^\.\/platform$/, by: /\/rdf-canonize\/lib\//, file: 'rdf-canonize-platform' },
];

function standIn({ path, importer }: OnResolveArgs) {
  const from = importer.replaceAll('\\', '/');
  const found = STAND_INS.find(({ of, by }) => of.test(path) && by.test(from));
  return found && { path: fileURLToPath(new URL(`shims/${found.file}.cjs`, import.meta.url)) };
}

/** Makes the libraries that verify as small as a page can ask for, without changing what they answer. */
export const libraryShims: Plugin = {
  name: 'lanyard:library-shims',
  setup(build) {
    build.onResolve(
      { filter: /^(@scure\/base|jsonld|lru-cache|\.\/(RDFC10Sync|NQuads|platform))$/ },
      standIn,
    );
  },
};

/**
 * Each JSON-LD context as a module of its own: a badge names two or three of them. Here they are found to be the
 * pinned ones; in a browser they come from where the program that reads them comes from.
 */
export const contextModules: Plugin = {
  name: 'lanyard:context-modules',
  setup(build) {
    build.onLoad({ filter: /[\\/]contexts[\\/]packaged\.ts$/ }, () => ({
      contents: packagedModule(knownContexts()),
    }));
    build.onResolve({ filter: /^context:/ }, ({ path }) => ({
      path: path.slice('context:'.length),
      namespace: 'context',
    }));
    build.onLoad({ filter: /.*/, namespace: 'context' }, async ({ path }) => {
      const json = JSON.stringify(await packagedContext(path));
      return { contents: `export default JSON.parse(${JSON.stringify(json)})` };
    });
  },
};

/** In the place of `contexts/packaged.ts`. */
function packagedModule(urls: readonly string[]): string {
  const loaders = urls.map(
    (url) => `[${JSON.stringify(url)}, () => import(${JSON.stringify(`context:${url}`)})]`,
  );
  return `
    const loaders = new Map([${loaders.join(', ')}]);
    export const knownContexts = () => [...loaders.keys()];
    export const packagedContext = async (url) => (await loaders.get(url)?.())?.default;
  `;
}
