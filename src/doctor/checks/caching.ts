import { counted } from '../../lib/counted.ts';
import { textOf } from '../answer-facts.ts';
import type { ExaminedSite, SiteCheck } from '../examined-site.ts';
import { type Finder, type Finding, finderOf } from '../finding.ts';
import type { Answer } from '../probe.ts';
import { askState } from '../state-file.ts';

/** A page that caches keep for longer still shows a badge as it was, in seconds. */
const LONGEST_PAGE = 600;
const MIN_HASHED = 86_400;

/** Whether caches keep pages and states too long, hashed files too short, and can ask whether they have changed. */
export const checkCaching: SiteCheck = async (site) => {
  const finder = finderOf('caching', site.host);
  const [badge] = site.samples;
  const state = badge && (await askState(site, badge.id));
  const asset = hashedFile(textOf(site.home));
  return [
    judgePage(site.home, finder),
    ...(state?.status === 200 ? [judgeState(state, finder)] : []),
    ...(asset === undefined ? [] : [judgeHashed(await site.ask(asset), finder)]),
    await checkRevalidation(site, finder),
  ];
};

/** A style sheet whose name changes with it, as a page links to it. */
function hashedFile(page: string): string | undefined {
  return /"(\/[^"]{0,200}_astro\/[^"]{1,100}\.css)"/.exec(page)?.[1];
}

function judgePage(home: Answer, { ok, warn }: Finder): Finding {
  const seconds = freshness(home);
  if (seconds === undefined)
    return warn('pages have no Cache-Control: each cache decides for itself', 'caching');
  const found = `pages may be kept by caches for ${counted(seconds, 'second')}`;
  return seconds > LONGEST_PAGE ? warn(found, 'caching') : ok(found);
}

function judgeState(answer: Answer, { ok, warn }: Finder): Finding {
  if (freshness(answer) === 0) return ok('the state of a badge (verification.json) is not kept by caches');
  return warn('the state of a badge (verification.json) may be kept by caches', 'caching');
}

function judgeHashed(answer: Answer, { ok, warn }: Finder): Finding {
  if ((freshness(answer) ?? 0) >= MIN_HASHED)
    return ok('files with a hash in their name may be kept for long');
  return warn('files with a hash in their name are fetched again and again', 'caching');
}

async function checkRevalidation({ home, ask }: ExaminedSite, { ok, warn }: Finder): Promise<Finding> {
  const { etag } = home.headers;
  const again =
    etag === undefined
      ? undefined
      : await ask('', { headers: { accept: 'text/html', 'if-none-match': etag } });
  if (again?.status === 304) return ok('whoever has a page already is told so (304)');
  return warn('whoever has a page already gets it again: there is no ETag, or no 304 for it', 'caching');
}

/** For how many seconds caches may answer without asking; undefined where nothing is said. */
function freshness({ headers }: Answer): number | undefined {
  const control = headers['cache-control'];
  if (control === undefined) return undefined;
  if (/no-store|no-cache/.test(control)) return 0;
  const age = /s-maxage=(\d+)/.exec(control) ?? /max-age=(\d+)/.exec(control);
  return age ? Number(age[1]) : undefined;
}
