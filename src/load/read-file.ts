import { type FileHandle, open } from 'node:fs/promises';
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
} as const;

/** What reading gives: the content, or what is wrong with the file. */
export type Read<Content> = { readonly content: Content } | { readonly problem: Problem };

/** Reads a file's bytes, unless it has more than `limit`; then it is not read at all. */
export async function readBytes(root: string, file: string, limit: number): Promise<Read<Uint8Array>> {
  try {
    return await openAndRead(join(root, file), file, limit);
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

async function openAndRead(path: string, file: string, limit: number): Promise<Read<Uint8Array>> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > limit) return { problem: problem('content/file-too-large', { bytes: size, limit }, { file }) };
    return { content: await readWhole(handle, size) };
  } finally {
    await handle.close();
  }
}

/** What the system says about a file or folder, as a problem; an error of the program's own is thrown on. */
export function unreadable(file: string, error: unknown): Problem {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
  return problem('content/unreadable', { reason: String(error.code) }, { file });
}

/** As `handle.readFile()`, which asks for the size once more. */
async function readWhole(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}

/** Reads a file as UTF-8, without a byte order mark, its line ends as "\n". */
export async function readText(root: string, file: string, limit: number): Promise<Read<string>> {
  const read = await readBytes(root, file, limit);
  if ('problem' in read) return read;
  const text = decodeText(read.content);
  return text === undefined ? { problem: notUtf8(read.content, file) } : { content: text };
}

/** Bytes as text, without a byte order mark, line ends as "\n"; undefined where they are not text in UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes);
  return text?.includes('\0') ? undefined : text?.replace(/\r\n?/g, '\n');
}
