import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { loadSite } from '../../../src/load/load-site.ts';
import { type Changes, issueLoaded } from '../../support/issued-site.ts';

export const NOW = '2026-11-20T12:00:00Z' as DateTime;

/** The sample site, signed with throw-away keys. */
export async function issuedSample(changes?: Changes): Promise<IssuedSite> {
  return issueLoaded(await loadSite('.', { now: NOW }), NOW, changes);
}

/** The one thing of a list that a test is about. */
export function only<Thing>(things: readonly Thing[], isIt: (thing: Thing) => boolean): Thing {
  const [found, ...others] = things.filter(isIt);
  if (found === undefined || others.length > 0) throw new Error('There is not just one.');
  return found;
}
