import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { usageFault } from '../errors/fault.ts';

const FILE = /^(content\/.+|keys\/[^/]+\.key|\.gitignore|\.lanyard\/imports\/[\w-]+\.json)$/;
const KEY = /^keys\/[^/]+\.key$/;
const REPLACED = /^\.lanyard\/replaced\/[^/]+\/content$/;

/** Whether a command may write this file: authored content, key files, .gitignore and records of imports, nothing else. */
export function mayWrite(file: string): boolean {
  return FILE.test(file) && isPlain(file);
}

/** Whether a command may move this: a key beside the others, or the whole content out of the way. */
export function mayMove(from: string, to: string): boolean {
  const isKey = KEY.test(from) && KEY.test(to);
  return (isKey || (from === 'content' && REPLACED.test(to))) && isPlain(from) && isPlain(to);
}

function isPlain(path: string): boolean {
  return (
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\0]/.test(path)
  );
}

/**
 * Refuses a path that leads through a symbolic link. A link in a pull request could otherwise lead a private key
 * into a folder that is published.
 */
export function refuseLinks(root: string, path: string): void {
  const parts = path.split('/');
  for (const count of parts.keys()) {
    const folder = parts.slice(0, count).join('/');
    if (folder !== '' && isLink(join(root, folder))) throw usageFault('command/linked', { file: folder });
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // It is not there.
  }
}
