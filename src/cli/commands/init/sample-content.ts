import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOf } from '../../../files/journal.ts';
import { shippedSampleDigest } from './shipped-sample.ts';

/** What stands in `content/`: nothing, the sample as it was shipped, or somebody's own work. */
export type ContentState = 'none' | 'sample' | 'own';

/** Looks at `content/` below a project's folder. */
export function contentState(root: string): ContentState {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return 'none';
  if (!statSync(folder).isDirectory()) return 'own';
  if (readdirSync(folder).length === 0) return 'none';
  return digestOfFolder(folder) === shippedSampleDigest() ? 'sample' : 'own';
}

/** SHA-256 over the names and contents of all files in a folder; line ends do not count, git may change them. */
export function digestOfFolder(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const lines = files.map((file) => `${relative(folder, file).split(sep).join('/')} ${digestOfFile(file)}\n`);
  return digestOf(lines.sort().join(''));
}

function digestOfFile(file: string): string {
  return digestOf(Buffer.from(readFileSync(file, 'latin1').replaceAll('\r\n', '\n'), 'latin1'));
}
