import { paths } from '../../credential/urls.ts';
import { answerFor } from '../../hosting/edge/answer.mjs';
import { HOST_RECORDS } from '../../hosting/index.ts';
import { ACCEPT_HEADERS } from '../accept-headers.ts';
import { describeOutcome, isJsonType, mediaTypeOf, variesByAccept } from '../answer-facts.ts';
import { type ExaminedSite, expectedTable, type SiteCheck } from '../examined-site.ts';
import { type Finding, finderOf } from '../finding.ts';
import type { Answer } from '../probe.ts';

const MAX_SHOWN = 3;

/** Whether pages with a JSON form are answered by Accept, as the table of the rules says: one page of each kind. */
export const checkNegotiation: SiteCheck = (site) =>
  Promise.all(pagesOf(site).map((page) => checkPage(page, site)));

function pagesOf({ samples, achievements, issuers }: ExaminedSite): string[] {
  const badge = samples.find(({ credential }) => credential !== undefined);
  return [
    ...(badge ? [paths.badge(badge.id)] : []),
    ...achievements.slice(0, 1).map(paths.achievement),
    ...issuers.slice(0, 1).map(paths.issuer),
  ];
}

async function checkPage(page: string, site: ExaminedSite): Promise<Finding> {
  const { ok, warn, fail } = finderOf('negotiation', site.host, page);
  const table = expectedTable(site);
  const faults = await Promise.all(
    ACCEPT_HEADERS.map(async (accept) => {
      const answer = await site.ask(page, accept === undefined ? {} : { headers: { accept } });
      const fault = faultOf(answer, answerFor(table, `/${page}`, accept));
      return fault === undefined ? [] : [`${shownHeader(accept)} gets ${fault}`];
    }),
  );
  const total = ACCEPT_HEADERS.length;
  const wrong = faults.flat();
  if (wrong.length === 0) return ok(`all of ${total} Accept headers are answered as they ask`);
  const more = wrong.length > MAX_SHOWN ? ['and so on'] : [];
  const shown = [...wrong.slice(0, MAX_SHOWN), ...more].join('; ');
  const found = `${wrong.length} of ${total} Accept headers are not answered as they ask: ${shown}`;
  // Where a host has no way to choose it is no fault, but something to know.
  const canChoose = !site.host || HOST_RECORDS[site.host].negotiation !== 'none';
  return canChoose ? fail(found, 'negotiation') : warn(found, 'negotiation');
}

/** What is wrong with an answer; undefined where nothing is. */
function faultOf(answer: Answer, { file, headers }: ReturnType<typeof answerFor>): string | undefined {
  if (answer.status !== 200) return describeOutcome(answer);
  const type = mediaTypeOf(answer);
  const wantsJson = file.endsWith('.jsonld');
  if (isJsonType(type) !== wantsJson) return `${type || 'no type'}, not ${wantsJson ? 'JSON' : 'HTML'}`;
  if (wantsJson && type !== headers['Content-Type']) return `${type}, not ${headers['Content-Type']}`;
  return variesByAccept(answer) ? undefined : 'no "Vary: Accept"';
}

function shownHeader(accept: string | undefined): string {
  if (accept === undefined) return 'a request without';
  return accept.length > 60 ? `"${accept.slice(0, 57)}…"` : `"${accept}"`;
}
