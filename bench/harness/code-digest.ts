import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const CHECKOUT = join(import.meta.dirname, '../..');

/**
 * What files and folders of a checkout do, as a digest: TypeScript without types, comments and layout, so that only
 * what may change a measurement changes it; other files as they are.
 */
export function codeDigest(paths: readonly string[], checkout: string = CHECKOUT): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesAt(checkout, each)).sort())
    hash.update(`${path}\0${codeOf(readFileSync(join(checkout, path), 'utf8'), path)}\0`);
  return hash.digest('hex').slice(0, 16);
}

function codeOf(text: string, path: string): string {
  if (!path.endsWith('.ts') || path.endsWith('.d.ts')) return path.endsWith('.d.ts') ? '' : text;
  return transformSync(text, { loader: 'ts', minify: true, legalComments: 'none' }).code;
}

function filesAt(checkout: string, path: string): string[] {
  if (statSync(join(checkout, path)).isFile()) return [path];
  const below = readdirSync(join(checkout, path), { withFileTypes: true });
  return below.flatMap(({ name }) => filesAt(checkout, `${path}/${name}`));
}
