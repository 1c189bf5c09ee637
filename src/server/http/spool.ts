import { closeSync, mkdtempSync, openSync, readSync, rmSync, write } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PieceSource } from './piece-source.ts';

const writeAt = promisify(write);

/** Keeps contents out of memory, one after the other in a file that nobody else can open. */
export interface Spool {
  /** Puts bytes away. Undefined where there is no room for them, or no disk to write to. */
  readonly add: (bytes: Buffer) => Promise<PieceSource | undefined>;
  readonly close: () => void;
}

/** A spool of at most so many bytes. It has no file before there is something to put away. */
export function createSpool(limit: number): Spool {
  let descriptor: number | undefined;
  let end = 0;
  let isClosed = false;
  const add = async (bytes: Buffer) => {
    if (isClosed || end + bytes.length > limit) return undefined;
    descriptor ??= openNameless();
    if (descriptor === undefined) return undefined;
    const start = end;
    end += bytes.length;
    const isKept = await writeWhole(descriptor, bytes, start);
    return isKept ? partOf(descriptor, start, bytes.length) : undefined;
  };
  const close = () => {
    isClosed = true;
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return { add, close };
}

/** A file without a name in the folder for temporary ones: it is gone with the process, however that ends. */
function openNameless(): number | undefined {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'lanyard-encoded-'));
    const descriptor = openSync(join(folder, 'spool'), 'wx+', 0o600);
    // Where an open file cannot be removed, as on Windows, it stays behind.
    removeQuietly(folder);
    return descriptor;
  } catch {
    return undefined;
  }
}

function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true });
  } catch {}
}

async function writeWhole(descriptor: number, bytes: Buffer, start: number): Promise<boolean> {
  const written = await writeAt(descriptor, bytes, 0, bytes.length, start).catch(() => undefined);
  return written?.bytesWritten === bytes.length;
}

function partOf(descriptor: number, start: number, length: number): PieceSource {
  const read = (buffer: Buffer, position: number) => {
    const wanted = Math.min(buffer.length, length - position);
    return readSync(descriptor, buffer, 0, wanted, start + position);
  };
  return { open: () => ({ read, close: () => {} }) };
}
