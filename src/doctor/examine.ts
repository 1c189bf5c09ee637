import type { IncomingHttpHeaders } from 'node:http';
import { paths } from '../credential/urls.ts';
import { limitConcurrency } from '../lib/limit-concurrency.ts';
import type { AchievementId, AwardId, IssuerId } from '../model/id.ts';
import type { Site } from '../model/site.ts';
import type { HostName } from '../model/site-config.ts';
import type { RequestHead } from '../net/connection.ts';
import type { DocumentFetcher } from '../verify/document-fetcher.ts';
import { jsonOf, textOf } from './answer-facts.ts';
import { askHost, detectHost } from './detect-host.ts';
import type { ExaminedSite, Sample } from './examined-site.ts';
import type { Answer, Probe } from './probe.ts';
import { chooseSamples } from './samples.ts';

/** Requests under way at once: enough to be quick, few enough to be polite. */
const AT_ONCE = 6;
/** Ids of one kind that are looked at, of however many a page names. */
const MAX_IDS = 2_000;

/** Whoever verifies in a browser says where it was loaded from; some hosts give leave to those only who do. */
const VERIFIER = 'https://verifier.example';

/** What an examination is made with. */
export interface Instruments extends Pick<ExaminedSite, 'now' | 'fetch'> {
  readonly probe: Probe;
  /** The content of the project that this is run in, right or not there at all. */
  readonly content: Site | undefined;
}

/** Finds out what there is at an address, from its home page, its list of achievements and its sitemap. */
export async function examine(
  address: string,
  home: Answer,
  { probe, fetch, now, content }: Instruments,
): Promise<ExaminedSite> {
  const { origin, hostname } = new URL(address);
  const ask = limitConcurrency(AT_ONCE, (path: string, { headers, ...head }: Partial<RequestHead> = {}) =>
    probe(path.startsWith('/') ? origin + path : `${address}/${path}`, {
      ...head,
      headers: { origin: VERIFIER, ...headers },
    }),
  );
  const claimed = claimedAddress(home) ?? address;
  const repository = content?.config.site === claimed ? content : undefined;
  const listings = await Promise.all([paths.achievements, paths.sitemap].map((path) => ask(path)));
  const text = [home, ...listings].map(textOf).join('\n');
  const ids = chooseSamples(idsIn<AwardId>(text, 'badges'), repository, now);
  return {
    address,
    claimed,
    host: (await hostOf(hostname, home.headers, ask)) ?? onlyHost(repository),
    now,
    home,
    ask,
    fetch: atAddress(fetch, claimed, address),
    issuers: repository ? [...repository.issuers.keys()] : idsIn<IssuerId>(text, 'issuers'),
    achievements: idsIn<AchievementId>(text, 'achievements'),
    samples: await Promise.all(ids.map((id) => takeSample(id, ask))),
    repository,
  };
}

/** Where a page says that it stands: `<link rel="canonical">`. */
function claimedAddress(home: Answer): string | undefined {
  const [, href] = /<link rel="canonical" href="(https?:\/\/[^"]{1,500})"/.exec(textOf(home)) ?? [];
  return href === undefined || !URL.canParse(href) ? undefined : href.replace(/\/$/, '');
}

function idsIn<Id extends string>(text: string, kind: 'issuers' | 'achievements' | 'badges'): Id[] {
  const links = text.matchAll(new RegExp(`/${kind}/([a-z0-9][a-z0-9_-]{0,99})(?=["<])`, 'g'));
  return [...new Set([...links].map(([, id]) => id as Id))].slice(0, MAX_IDS);
}

async function takeSample(id: AwardId, ask: ExaminedSite['ask']): Promise<Sample> {
  const answer = await ask(paths.badgeJson(id));
  return { id, answer, credential: jsonOf(answer) };
}

/** A host that names itself in its headers is none of those that have to be asked. */
async function hostOf(hostname: string, headers: IncomingHttpHeaders, ask: ExaminedSite['ask']) {
  const detected = detectHost(hostname, headers);
  if (detected || headers.server !== undefined) return detected;
  return askHost(async (path, text) => {
    const answer = await ask(path);
    return answer.status === 200 && textOf(answer) === text;
  });
}

/** The host that the content names, where it names one: many do not tell who they are. */
function onlyHost(repository: Site | undefined): HostName | undefined {
  const hosts = repository?.config.hosts ?? [];
  return hosts.length === 1 ? hosts[0] : undefined;
}

/** Looks for what should be at one address at another, and gives it back as if it had been found at the first. */
export function atAddress(fetch: DocumentFetcher, claimed: string, address: string): DocumentFetcher {
  const there = `${new URL(claimed).origin}/`;
  const here = `${new URL(address).origin}/`;
  if (there === here) return fetch;
  return async (url, request) => {
    if (!url.startsWith(there)) return fetch(url, request);
    const document = await fetch(here + url.slice(there.length), request);
    if (document.kind !== 'found' || !document.url.startsWith(here)) return document;
    return { ...document, url: there + document.url.slice(here.length) };
  };
}
