import { printable } from '../errors/printable.ts';
import type { Topic } from '../hosting/host-advice.ts';
import type { HostName } from '../model/site-config.ts';
import { adviceOn } from './advice.ts';

/** How much it matters: `fail` keeps somebody from verifying or reading, `warn` does not. */
export type FindingLevel = 'ok' | 'warn' | 'fail';

/** One thing that was found out. What it repeats of the site is safe to print. */
export interface Finding {
  /** What was looked for: `DID document`. */
  readonly check: string;
  /** Where, as a path of the site; nothing where it is about the site as a whole. */
  readonly subject?: string | undefined;
  readonly result: FindingLevel;
  /** What was found, in a line. */
  readonly found: string;
  /** What to change, on the host that the site is on; nothing where all is well. */
  readonly advice?: string | undefined;
}

/** Makes findings of one check about one subject. */
export interface Finder {
  readonly ok: (found: string) => Finding;
  /** Not as it should be, and nobody is kept from verifying or reading. */
  readonly warn: (found: string, topic: Topic) => Finding;
  readonly fail: (found: string, topic: Topic) => Finding;
}

/** A maker of findings, whose advice is for a host. */
export function finderOf(check: string, host: HostName | undefined, path?: string): Finder {
  const subject = path === undefined ? {} : { subject: `/${printable(path).replace(/^\//, '')}` };
  const ill = (result: FindingLevel) => (found: string, topic: Topic) => {
    return { check, ...subject, result, found: printable(found), advice: adviceOn(topic, host) };
  };
  return {
    ok: (found) => ({ check, ...subject, result: 'ok', found: printable(found) }),
    warn: ill('warn'),
    fail: ill('fail'),
  };
}
