import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem } from '../errors/index.ts';
import { decodeUtf8 } from '../lib/utf8.ts';
import { notUtf8 } from './not-utf8.ts';

/** The most bytes that are read of each kind of file. */
export const SIZE_LIMITS = {
  yaml: 64 * 1024,
  markdown: 256 * 1024,
  image: 5 * 1024 * 1024,
  font: 20 * 1024 * 1024,
  /** A signed document of somebody else. */
  document: 256 * 1024,
} as const;

/** What reading gives: the content, or what is wrong with the file. */
export type Read<Content> = { readonly content: Content } | { readonly problem: Problem };

/**
 * Reads a file's bytes, unless it has more than `limit`; then it is not read at all. It is read at once: for thousands of
 * small files, waiting for each costs several times what reading does.
 */
export function readBytes(root: string, file: string, limit: number): Read<Uint8Array> {
  try {
    return openAndRead(join(root, file), file, limit);
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

function openAndRead(path: string, file: string, limit: number): Read<Uint8Array> {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > limit) return { problem: problem('content/file-too-large', { bytes: size, limit }, { file }) };
    return { content: readWhole(handle, size) };
  } finally {
    closeSync(handle);
  }
}

/** What the system says about a file or folder, as a problem; an error of the program's own is thrown on. */
export function unreadable(file: string, error: unknown): Problem {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
  return problem('content/unreadable', { reason: String(error.code) }, { file });
}

/** As `readFileSync`, which asks for the size once more. */
function readWhole(handle: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    const count = readSync(handle, bytes, at, size - at, at);
    if (count === 0) return bytes.subarray(0, at);
    at += count;
  }
  return bytes;
}

/** Reads a file as UTF-8, without a byte order mark, its line ends as "\n". */
export function readText(root: string, file: string, limit: number): Read<string> {
  const read = readBytes(root, file, limit);
  if ('problem' in read) return read;
  const text = decodeText(read.content);
  return text === undefined ? { problem: notUtf8(read.content, file) } : { content: text };
}

/** Bytes as text, without a byte order mark, line ends as "\n"; undefined where they are not text in UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes);
  return text?.includes('\0') ? undefined : text?.replace(/\r\n?/g, '\n');
}
