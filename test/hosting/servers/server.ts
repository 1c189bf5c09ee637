import type { Host } from '../../../src/hosting/host.ts';
import type { LiveServer } from '../live-server.ts';
import type { Row } from '../requests.ts';

/** A kind of server that the table of requests is sent to. */
export interface ServerKind {
  readonly name: string;
  /** Whose files it reads. */
  readonly host: Host;
  /** Why it cannot be tried here. */
  readonly missing: () => string | undefined;
  /** The base paths to try it with, if not at the root and below a path. */
  readonly bases?: readonly string[];
  /** Where the headers of all answers are, if not on all of them. */
  readonly headers?: 'files' | 'none';
  /** What the host can do of a row: a part of it, or nothing that could be compared; left out: all. */
  readonly able?: (row: Row) => Row | undefined;
  /** Serves the site that is laid out in a folder, under a base path; `folder` may hold more of its own. */
  readonly start: (folder: string, base: string) => Promise<LiveServer>;
}
