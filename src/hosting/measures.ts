import type { HostLimits } from './host.ts';

/** How much a site is, in the measures in which hosts set limits. */
export interface Measured {
  readonly files: number;
  readonly bytes: number;
  /** The largest file. */
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The folder with the most files and folders directly in it. */
  readonly fullest: { readonly folder: string; readonly entries: number };
  /** Blocks in `_headers`. */
  readonly headerRules: number;
}

/** A site in each of a host's measures, in the words of its documentation; `limit` where the host sets one. */
export function measures(limits: HostLimits, { files, bytes, largest, fullest, headerRules }: Measured) {
  return [
    { what: 'files', count: files, limit: limits.files },
    {
      what: `entries in one folder (${fullest.folder}/)`,
      count: fullest.entries,
      limit: limits.filesPerFolder,
    },
    { what: `bytes in one file (${largest.path})`, count: largest.bytes, limit: limits.fileBytes },
    { what: 'bytes in all', count: bytes, limit: limits.totalBytes },
    { what: 'blocks in _headers', count: headerRules, limit: limits.headerRules },
  ];
}
