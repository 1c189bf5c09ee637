import { errorCode } from '../lib/error-code.ts';

/** Why the operating system would not read or write a file, in plain words. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? 'unknown';
  return REASONS[code] ?? code;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a folder on the way is a file',
  // Of making a folder.
  EEXIST: 'a folder on the way is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
};
