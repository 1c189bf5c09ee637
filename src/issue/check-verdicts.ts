import { paths, urlOf } from '../credential/urls.ts';
import { jsonBytes } from '../lib/json.ts';
import { canonize } from '../proof/data-integrity/canonize.ts';
import { createComposingCanonizer } from '../proof/data-integrity/composed/composing-canonizer.ts';
import { createNodeEngine } from '../proof/data-integrity/node-engine.ts';
import type { DocumentFetcher } from '../verify/document-fetcher.ts';
import type { Verdict } from '../verify/verdict.ts';
import { createVerifier } from '../verify/verify-credential.ts';
import type { IssuedAward, IssuedSite } from './issued-site.ts';

/** A document of a signed site that does not verify, by its id, and why. */
export interface Unverifiable {
  readonly document: string;
  readonly reason: string;
}

/** From how many badges on it pays to ask the JSON-LD processor about each member, and not about each badge. */
const MANY = 25;

/**
 * Every badge of a signed site that does not verify as a stranger would verify it. Their canonical form comes from the
 * JSON-LD processor and the library that the world uses, not from what they were signed with. `onChecked` is told how many
 * were judged, after each.
 */
export async function checkVerdicts(
  issued: IssuedSite,
  onChecked?: (done: number) => void,
): Promise<Unverifiable[]> {
  const { now, awards } = issued;
  const canonizer = awards.length < MANY ? canonize : createComposingCanonizer();
  const verify = createVerifier({ now, fetch: memoryFetcher(issued), engine: createNodeEngine(canonizer) });
  const found: Unverifiable[] = [];
  for (const [index, each] of awards.entries()) {
    const verdict = await verify(each.secured.embedded);
    if (verdict.outcome !== each.state.kind)
      found.push({ document: each.secured.embedded.id, reason: reasonOf(each, verdict) });
    onChecked?.(index + 1);
  }
  return found;
}

function reasonOf({ state }: IssuedAward, { outcome, checks }: Verdict): string {
  const bad = checks.filter((check) => check.result === 'fail' || check.result === 'unknown');
  const codes = bad.map(({ code, place }) => (place === undefined ? code : `${code} at ${place}`));
  return `expected ${state.kind}, found ${outcome} (${codes.join(', ')})`;
}

/** Answers as the finished site will. */
function memoryFetcher({ site, issuers, statusLists }: IssuedSite): DocumentFetcher {
  const address = site.config.site;
  const documents = new Map<string, unknown>();
  for (const { issuer, document } of issuers) {
    const path = issuer.rootDid ? paths.rootDid : paths.issuerDid(issuer.id);
    documents.set(urlOf(address, path), document);
  }
  for (const { credential } of statusLists) documents.set(credential.id, credential);
  const bytes = new Map([...documents].map(([url, document]) => [url, jsonBytes(document)]));
  return async (url) => {
    const found = bytes.get(url);
    return found ? { kind: 'found', url, bytes: found } : { kind: 'missing', status: 404 };
  };
}
