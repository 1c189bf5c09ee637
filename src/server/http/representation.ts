import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type Encoding, encode } from './encoding.ts';
import { ChangedFile, type FileStamp, isSameFile } from './file-stamp.ts';
import { fileSource, type PieceSource } from './piece-source.ts';
import type { Spool } from './spool.ts';

/** Files up to this size are kept in memory while they are in demand; larger ones are read each time. */
export const MAX_IN_MEMORY = 32 * 1024;
/** Below this, compression saves no packet. */
const MIN_TO_ENCODE = 1024;
/** Above this, a file is sent as it stands: encoding it would take the memory of a hundred others. */
const MAX_TO_ENCODE = 16 * 1024 * 1024;
/** What the description of a content takes in memory, roughly. */
const DESCRIPTION = 512;

/** A file's content, in one encoding. */
export interface Representation {
  readonly encoding: Encoding;
  /** Strong, by what the file holds and the encoding, quotes included. */
  readonly etag: string;
  /** When the file was written: milliseconds, of a whole second. */
  readonly modified: number;
  /** The same, as `Last-Modified` says it. */
  readonly lastModified: string;
  readonly size: number;
  /** Everything, where it is small enough for memory; else where to read it. */
  readonly content: Buffer | PieceSource;
  /** What it takes in memory. */
  readonly bytes: number;
}

/** A file's content as it stands, and of which file it is. */
export interface FileRepresentation extends Representation {
  readonly stamp: FileStamp;
}

/** Describes a file that has this stamp, by all that it holds. Rejects with `ChangedFile` where it has another by then. */
export async function describeFile(file: string, stamp: FileStamp): Promise<FileRepresentation> {
  const isSmall = stamp.size <= MAX_IN_MEMORY;
  const etag = isSmall ? tagOf(digestOf(readSmall(file, stamp))) : tagOf(await digestOfFile(file, stamp));
  return { ...described(etag, stamp.size, stamp.mtimeMs, fileSource(file, stamp)), stamp };
}

/** Bytes in memory as a content, last modified so many milliseconds after 1970. */
export function representationOf(body: Buffer, modified: number): Representation {
  return described(tagOf(digestOf(body)), body.length, modified, body);
}

/** What a file holds, encoded; as it stands where that would make it no smaller. */
export interface Encoded {
  readonly encoding: Encoding;
  readonly size: number;
  /** Undefined as it stands. */
  readonly content: Representation['content'] | undefined;
  /** What it takes in memory. */
  readonly bytes: number;
}

/** Encodes what a file holds, and puts it into the spool where there is room. Rejects with `ChangedFile`. */
export async function encodeFile(
  file: string,
  { stamp, size }: FileRepresentation,
  encoding: Encoding,
  spool: Spool,
): Promise<Encoded> {
  const asItStands: Encoded = { encoding: 'identity', size, content: undefined, bytes: DESCRIPTION };
  if (size < MIN_TO_ENCODE || size > MAX_TO_ENCODE) return asItStands;
  const encoded = await encode(await readWhole(file, stamp), encoding);
  if (encoded.length >= size) return asItStands;
  const spooled = await spool.add(encoded);
  const bytes = DESCRIPTION + (spooled ? 0 : encoded.length);
  return { encoding, size: encoded.length, content: spooled ?? encoded, bytes };
}

/** A content with the encoded form of what it holds. */
export function encodedRepresentation(plain: Representation, encoded: Encoded): Representation {
  const { encoding, size, content } = encoded;
  if (content === undefined) return plain;
  return { ...plain, encoding, etag: plain.etag.replace(/"$/, `-${encoding}"`), size, content };
}

function described(
  etag: string,
  size: number,
  milliseconds: number,
  content: Representation['content'],
): Representation {
  const modified = Math.floor(milliseconds / 1000) * 1000;
  const lastModified = new Date(modified).toUTCString();
  const bytes = DESCRIPTION + (Buffer.isBuffer(content) ? content.length : 0);
  return { encoding: 'identity', etag, modified, lastModified, size, content, bytes };
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}

function tagOf(digest: string): string {
  return `"${digest.slice(0, 22)}"`;
}

/** Reads a file at once that fits into memory, as `fileSource` does. Throws `ChangedFile`. */
export function readSmall(file: string, stamp: FileStamp): Buffer {
  const body = Buffer.allocUnsafeSlow(stamp.size);
  const source = fileSource(file, stamp).open();
  try {
    source.read(body, 0);
    return body;
  } finally {
    source.close();
  }
}

async function readWhole(file: string, stamp: FileStamp): Promise<Buffer> {
  const body = await readFile(file);
  await requireSame(file, stamp);
  return body;
}

async function digestOfFile(file: string, stamp: FileStamp): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  await requireSame(file, stamp);
  return hash.digest('base64url');
}

async function requireSame(file: string, stamp: FileStamp): Promise<void> {
  if (!isSameFile(await stat(file), stamp)) throw new ChangedFile(file);
}
