import { counted } from '../../lib/counted.ts';
import { type DateTime, parseDateTime, toMilliseconds } from '../../lib/date-time.ts';
import { describeOutcome, isJsonType, jsonOf, judgeAccess, mediaTypeOf } from '../answer-facts.ts';
import type { ExaminedSite, Sample, SiteCheck } from '../examined-site.ts';
import { type Finder, type Finding, finderOf } from '../finding.ts';
import type { Answer } from '../probe.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Whoever has it refreshed daily is never so near its end, in days. */
const SOON = 3;
/** Caches that keep a list longer than this hide that a badge was revoked; in seconds. */
const MAX_CACHED = 3600;

/**
 * The lists of revoked badges: from when, how long they hold, who may read them, how long they are kept. Whether they
 * are genuine is told with the badges, whose verification asks them.
 */
export const checkStatusLists: SiteCheck = async (site) => {
  const { origin } = new URL(site.claimed);
  const paths = new Set(
    site.samples.map(listOf).flatMap((url) => (url?.origin === origin ? [url.pathname] : [])),
  );
  return (await Promise.all([...paths].map((path) => checkList(path, site)))).flat();
};

/** Where a badge's status list is. */
function listOf({ credential }: Sample): URL | null {
  const status = credential?.['credentialStatus'] as { statusListCredential?: unknown } | undefined;
  return URL.parse(String(status?.statusListCredential));
}

async function checkList(path: string, { ask, host, now }: ExaminedSite): Promise<Finding[]> {
  const finder = finderOf('status list', host, path);
  const answer = await ask(path);
  const list = jsonOf(answer);
  if (!list) {
    const found = `is not there (${describeOutcome(answer)}): whether badges were revoked cannot be known`;
    return [finder.fail(found, 'missing')];
  }
  return [
    judgeAge(momentOf(list['validFrom']), momentOf(list['validUntil']), now, finder),
    judgeType(answer, finder),
    judgeAccess(answer, finder),
    judgeCaching(answer, finder),
  ];
}

function judgeAge(
  from: DateTime | undefined,
  until: DateTime | undefined,
  now: DateTime,
  { ok, warn, fail }: Finder,
): Finding {
  const age = from === undefined ? 'has no date' : `dates from ${days(from, now)} ago`;
  if (until === undefined) return ok(`${age} and has no end`);
  if (until < now) return fail(`${age} and ended ${days(until, now)} ago`, 'stale');
  const left = daysBetween(now, until);
  const found = `${age} and holds for ${counted(left, 'more day')}`;
  return left < SOON ? warn(found, 'stale') : ok(found);
}

function momentOf(value: unknown): DateTime | undefined {
  return typeof value === 'string' ? parseDateTime(value) : undefined;
}

function days(first: DateTime, second: DateTime): string {
  return counted(daysBetween(first, second), 'day');
}

function daysBetween(first: DateTime, second: DateTime): number {
  return Math.floor((toMilliseconds(second) - toMilliseconds(first)) / DAY);
}

function judgeType(answer: Answer, { ok, fail }: Finder): Finding {
  const type = mediaTypeOf(answer);
  return isJsonType(type)
    ? ok(`is sent as ${type}`)
    : fail(`is sent as ${type || 'nothing'}`, 'content-type');
}

function judgeCaching({ headers }: Answer, { ok, warn }: Finder): Finding {
  const seconds = Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1] ?? 0);
  const found = `may be kept by caches for ${counted(seconds, 'second')}`;
  return seconds <= MAX_CACHED ? ok(found) : warn(`${found}: a revoked badge passes for so long`, 'caching');
}
