import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { paths } from '../../credential/urls.ts';
import { unicodeEscape } from '../../lib/unicode-escape.ts';
import { contextModules, libraryShims } from './library-shims.ts';

/** A file of the verifier for browsers. */
export interface VerifierFile {
  /** Relative to the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRIES: readonly string[] = ['badge', 'page'].map((name) => `src/browser/verifier/${name}.ts`);

/** The first with `DecompressionStream` for raw deflate, which the verifier cannot do without. */
const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

const COMMON = {
  absWorkingDir: PROJECT,
  // Named, so that those of the folders above are not read.
  tsconfig: 'tsconfig.json',
  preserveSymlinks: true,
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  format: 'esm',
  target: TARGET,
  write: false,
  logLevel: 'silent',
  plugins: [contextModules, libraryShims],
} satisfies BuildOptions;

/** What the bundler leaves in strings and expressions: signs that HTML may not have [HTML §13.1], and all but ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const STRANGE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\uffff]/g;

/** The script of /verify with every piece of it inside, for a page that loads nothing. It is plain ASCII. */
export async function bundleOfflineVerifier(): Promise<string> {
  const { outputFiles = [] } = await build({
    ...COMMON,
    charset: 'ascii',
    format: 'iife',
    entryPoints: ['src/browser/verifier/page.ts'],
    outdir: PROJECT,
  });
  return (outputFiles[0]?.text ?? '').replace(STRANGE, unicodeEscape);
}

/**
 * The verifier as modules: what is always needed, and pieces that are loaded when they are. Same source, same bytes.
 * `entries` are the files that pages load, relative to the project.
 */
export async function bundleVerifier(entries = ENTRIES): Promise<readonly VerifierFile[]> {
  const { outputFiles = [] } = await build({
    ...COMMON,
    entryPoints: [...entries],
    splitting: true,
    outdir: PROJECT,
    entryNames: paths.verifier('[name]'),
    chunkNames: paths.hashed('[name]-[hash]'),
  });
  return outputFiles.map(({ path, contents }) => ({
    path: path.slice(PROJECT.length).replaceAll('\\', '/'),
    bytes: contents,
  }));
}
