import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ChangedFile, type FileStamp, isUnwritten } from './file-stamp.ts';

/** A content that is not in memory, to be read piece by piece. */
export interface PieceSource {
  /** Throws where it is gone. */
  readonly open: () => OpenSource;
}

/** A content that is being read; it has to be closed. */
export interface OpenSource {
  /** Fills a buffer from a byte on, counted from 0; how many bytes there were. Throws `ChangedFile`. */
  readonly read: (buffer: Buffer, position: number) => number;
  readonly close: () => void;
}

/**
 * A file, as it was when it had this stamp. No byte is given that may be another file's: each piece is looked at again
 * once it was read. All this is done at once, as nginx does it: a file of a site is in the system's own memory as a
 * rule, and to ask another thread for it costs four times as much as to take it.
 */
export function fileSource(file: string, stamp: FileStamp): PieceSource {
  return {
    open: () => {
      const descriptor = openSync(file, 'r');
      return {
        read: (buffer, position) => {
          const length = readSync(descriptor, buffer, 0, buffer.length, position);
          if (!isUnwritten(fstatSync(descriptor), stamp)) throw new ChangedFile(file);
          return length;
        },
        close: () => closeSync(descriptor),
      };
    },
  };
}
