import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { usageFault } from '../errors/fault.ts';
import { LanyardError } from '../errors/index.ts';
import { reasonOf } from '../files/file-reason.ts';
import { errorCode } from '../lib/error-code.ts';

/** The most that is read of a file or of standard input. */
export const MAX_INPUT_BYTES = 10 * 1024 * 1024;

/** The bytes of a file that the user named, or of standard input for "-"; relative to where the command was called. */
export function readInput(file: string): Uint8Array {
  const shown = file === '-' ? 'standard input' : file;
  try {
    return readBounded(file, shown);
  } catch (error) {
    if (error instanceof LanyardError) throw error;
    throw usageFault('command/unreadable', { file: shown, reason: reasonOf(error) });
  }
}

function readBounded(file: string, shown: string): Uint8Array {
  const handle = file === '-' ? 0 : openSync(file, 'r');
  try {
    if (fstatSync(handle).isDirectory()) {
      throw usageFault('command/unreadable', { file: shown, reason: 'it is a folder' });
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for (let chunk = readChunk(handle); chunk.length > 0; chunk = readChunk(handle)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_INPUT_BYTES) {
        throw usageFault('command/input-too-large', { file: shown, limit: MAX_INPUT_BYTES });
      }
    }
    return Buffer.concat(chunks);
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

function readChunk(handle: number): Buffer {
  const chunk = Buffer.alloc(64 * 1024);
  for (;;) {
    try {
      return chunk.subarray(0, readSync(handle, chunk));
    } catch (error) {
      // A pipe that has nothing yet: wait a moment, then look again.
      if (errorCode(error) === 'EOF') return chunk.subarray(0, 0);
      if (errorCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
