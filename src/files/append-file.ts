import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that only grows, readable by its owner only. */
export interface AppendFile {
  /** Adds text; when this returns, it is on the disk. */
  readonly append: (content: string | Uint8Array) => void;
  readonly close: () => void;
}

/** Opens a file to add to it, and makes its folders where they are missing. `isNew`: it must not be there yet. */
export function openAppendFile(file: string, { isNew }: { readonly isNew: boolean }): AppendFile {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const handle = openSync(file, isNew ? 'wx' : 'a', 0o600);
  return {
    append: (content) => {
      writeFileSync(handle, content);
      fsyncSync(handle);
    },
    close: () => closeSync(handle),
  };
}

/** Puts a folder on the disk: without it a new file may be gone after a power cut. Windows has no such thing. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
