import type { ServerResponse } from 'node:http';
import type { OpenSource } from './piece-source.ts';
import type { SourcePart } from './reply.ts';

/** How much is read at once, in bytes: most images and certificates as a whole. */
const PIECE = 128 * 1024;
/** As many buffers are kept for the next piece; a busy moment takes more. */
const MAX_SPARE = 32;
const spare: Buffer[] = [];

/** A part of a content that is open, with its first piece read: nothing that can be known beforehand fails later. */
export interface OpenPart {
  readonly source: OpenSource;
  readonly part: SourcePart;
  readonly buffer: Buffer;
  /** How many bytes of the buffer are the first piece. */
  readonly length: number;
}

/** Opens a part; it has to be sent or closed. Throws where its content is gone, or is another one now. */
export function openPart(part: SourcePart): OpenPart {
  const source = part.source.open();
  try {
    const buffer = spare.pop() ?? Buffer.allocUnsafeSlow(PIECE);
    return { source, part, buffer, length: readPiece(source, part, buffer, part.first) };
  } catch (error) {
    source.close();
    throw error;
  }
}

/**
 * Sends a part, a piece at a time as the client takes it, and closes it, whatever becomes of the client. Where the file
 * changes meanwhile, the connection is cut: what came is less than was said, never the half of another file.
 */
export async function sendPart({ source, part, buffer, length }: OpenPart, response: ServerResponse) {
  try {
    let at = part.first;
    for (let size = length; ; size = readPiece(source, part, buffer, at)) {
      at += size;
      const piece = size === buffer.length ? buffer : buffer.subarray(0, size);
      const isTaken = written(response, piece);
      if (at > part.last) response.end();
      await isTaken;
      if (at > part.last) break;
    }
    // Only what went out well: a buffer that a broken connection holds is not used again.
    if (spare.length < MAX_SPARE) spare.push(buffer);
  } catch {
    response.destroy();
  } finally {
    source.close();
  }
}

function readPiece(source: OpenSource, { last }: SourcePart, buffer: Buffer, position: number): number {
  const wanted = Math.min(buffer.length, last + 1 - position);
  const length = source.read(buffer.subarray(0, wanted), position);
  if (length === 0) throw new Error('A file ends before its size.');
  return length;
}

/** Resolves once the system has taken a piece. Rejects where the client is gone, of which a write says nothing. */
function written(response: ServerResponse, piece: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('The client is gone.'));
    if (response.destroyed) return giveUp();
    response.once('close', giveUp);
    response.write(piece, (error) => {
      response.off('close', giveUp);
      if (error) reject(error);
      else resolve();
    });
  });
}
