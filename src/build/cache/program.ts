import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from '../../lib/error-code.ts';
import { memoise } from '../../lib/memoise.ts';
import { sha256Text } from './fingerprint.ts';

/** The program's own code: what it makes of the same content may differ with every line of it. */
const PROGRAM = fileURLToPath(new URL('../..', import.meta.url));

/** What a project adds to the program: its theme, its configuration, the versions of all packages. */
const PARTS = ['theme', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A digest of everything that makes files of content: program, theme, packages, Node and the kind of machine. */
export const programDigest = memoise((root: string): string => {
  const machine = [process.version, process.platform, process.arch];
  return sha256Text(JSON.stringify([machine, digestOfFiles(PROGRAM, ['.']), digestOfFiles(root, PARTS)]));
});

/** A digest of files, and of all files below folders, with their paths; what is not there is passed over. */
export function digestOfFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(join(root, path)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('base64url');
}

/** A file, or every file below a folder, in order; none where there is neither. */
function filesOf(path: string): string[] {
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  } catch (error) {
    return errorCode(error) === 'ENOTDIR' ? [path] : [];
  }
}
