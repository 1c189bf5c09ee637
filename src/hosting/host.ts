import type { HostName } from '../model/site-config.ts';
import type { OutputFile } from '../outputs/output.ts';
import type { HostAdvice, HostMarks } from './host-advice.ts';
import type { SiteRules } from './rules.ts';

/** What one host needs besides the site's own files, and what it can and cannot do. */
export interface Host {
  /** As in `site.yaml`'s `hosts`. */
  readonly name: HostName;
  /** Who chooses between a page and its JSON form: rules that the host reads, code that it runs, or nobody. */
  readonly negotiation: 'rules' | 'edge-function' | 'none';
  readonly limits: HostLimits;
  /** Whether it serves a site below a path (https://host/path) as the build writes it. */
  readonly servesPaths: boolean;
  /** What the host cannot do, or wants done by hand: a line each, as whoever deploys there would say it. */
  readonly cannot: readonly string[];
  readonly marks: HostMarks;
  readonly advice: HostAdvice;
  /** Files for the published folder. */
  readonly published: (context: HostContext) => readonly OutputFile[];
  /** Files for HOSTS_FOLDER, which are not published. */
  readonly beside: (context: HostContext) => readonly OutputFile[];
}

/** Where the project keeps what hosts read from outside the site; ignored by git. */
export const HOSTS_FOLDER = '.lanyard/hosts';

/** How much a host takes, as of its documentation for a plan without charge; left out where it sets no limit. */
export interface HostLimits {
  readonly files?: number;
  /** Files and folders directly in one folder. */
  readonly filesPerFolder?: number;
  /** Of the largest file. */
  readonly fileBytes?: number;
  readonly totalBytes?: number;
  /** Blocks in `_headers`. */
  readonly headerRules?: number;
}

/** What hosts' files are made from. */
export interface HostContext {
  readonly rules: SiteRules;
  /** The site's host name: `badges.example`. */
  readonly domain: string;
  /** The published folder, relative to the project: `dist`. */
  readonly output: string;
  readonly sources: EdgeSources;
}

/** The text of the programs in `edge/`, for hosts that run code. */
export interface EdgeSources {
  readonly negotiate: string;
  readonly answer: string;
  readonly handle: string;
}

/** A configuration file, made from its text. */
export function configFile(path: string, text: string): OutputFile {
  return {
    path,
    mediaType: 'text/plain; charset=utf-8',
    bytes: async () => new TextEncoder().encode(text),
  };
}
