import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a project's file as it stands, byte order mark and line ends included. */
export function readProjectFile(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
