import type { OutputFile } from '../outputs/output.ts';

/** A file, and where that is known a digest of what it is made from. */
export interface KeyedFile extends OutputFile {
  readonly key?: () => string;
}
