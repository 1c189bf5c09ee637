import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../../lib/error-code.ts';

/** Writes a file aside and renames it, so that nobody reads half of it. Gives the code of what went wrong: `ENOSPC`. */
export function writeAside(path: string, content: string | Uint8Array): string | undefined {
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, content);
    renameSync(aside, path);
    return undefined;
  } catch (error) {
    removeQuietly(aside);
    return errorCode(error) ?? String(error);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What could not be written is not there.
  }
}
