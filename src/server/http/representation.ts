import { createHash } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Encoding, encode } from './encoding.ts';

/** Files up to this size are kept in memory while they are in demand; larger ones are read each time. */
const MAX_IN_MEMORY = 1024 * 1024;
/** Below this, compression saves no packet. */
const MIN_TO_ENCODE = 1024;

/** A file's content, in one encoding. */
export interface Representation {
  readonly encoding: Encoding;
  /** Strong, by what the file holds and the encoding, quotes included. */
  readonly etag: string;
  /** When the file was written: milliseconds, of a whole second. */
  readonly modified: number;
  readonly size: number;
  /** Everything, where the file is small enough for memory. */
  readonly body: Buffer | undefined;
  /** What it takes in memory. */
  readonly bytes: number;
}

/** A part of a file too large for memory. */
export interface FilePart {
  readonly kind: 'file';
  readonly path: string;
  /** When the file was written, in milliseconds: if it is another now, so is the file. */
  readonly modified: number;
  /** The first byte, from 0. */
  readonly first: number;
  /** The last byte, included. */
  readonly last: number;
}

/** Reads a file: all of it where it is small, else only its digest. */
export async function readRepresentation(path: string): Promise<Representation> {
  const handle = await open(path);
  try {
    const { size, mtimeMs } = await handle.stat();
    if (size <= MAX_IN_MEMORY) return representationOf(await handle.readFile(), mtimeMs);
    const etag = `"${await digestOfFile(handle)}"`;
    return { encoding: 'identity', etag, modified: wholeSecond(mtimeMs), ...sized(undefined, size) };
  } finally {
    await handle.close();
  }
}

/** Bytes in memory as a content, last modified so many milliseconds after 1970. */
export function representationOf(body: Buffer, modified: number): Representation {
  return {
    encoding: 'identity',
    etag: `"${digestOf(body)}"`,
    modified: wholeSecond(modified),
    ...sized(body, body.length),
  };
}

/** Opens a part of a file that was read before. Rejects with `ChangedFile` where it is another file now. */
export async function openPart({ path, modified, first, last }: FilePart): Promise<ReadStream> {
  const handle = await open(path);
  const { mtimeMs, size } = await handle.stat();
  if (wholeSecond(mtimeMs) === modified && last < size)
    return handle.createReadStream({ start: first, end: last });
  await handle.close();
  throw new ChangedFile(path);
}

/** A file was replaced since its site was indexed. */
export class ChangedFile extends Error {}

function wholeSecond(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}

/** The same content in another encoding, or as it stands where encoding it would not make it smaller. */
export async function encodeRepresentation(
  content: Representation,
  encoding: Encoding,
): Promise<Representation> {
  if (content.body === undefined || content.size < MIN_TO_ENCODE) return content;
  const body = await encode(content.body, encoding);
  if (body.length >= content.size) return content;
  const etag = content.etag.replace(/"$/, `-${encoding}"`);
  return { ...content, encoding, etag, ...sized(body, body.length) };
}

function sized(body: Buffer | undefined, size: number): Pick<Representation, 'body' | 'size' | 'bytes'> {
  return { body, size: body?.length ?? size, bytes: body?.length ?? 0 };
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

async function digestOfFile(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  const stream = handle.createReadStream({ autoClose: false });
  for await (const chunk of stream as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('base64url').slice(0, 22);
}
