import type { SignedCredential } from '../credential/documents.ts';
import { paths, urlOf } from '../credential/urls.ts';
import { LanyardError, type Problem, problem } from '../errors/index.ts';
import { jsonBytes } from '../lib/json.ts';
import { shapeOf } from '../proof/data-integrity/document-shape.ts';
import { verifyWithReference } from '../proof/data-integrity/reference-verifier.ts';
import { createShapeCanonizer } from '../proof/data-integrity/shape-canonizer.ts';
import type { DocumentFetcher } from '../verify/document-fetcher.ts';
import type { Verdict } from '../verify/verdict.ts';
import { createVerifier } from '../verify/verify-credential.ts';
import type { IssuedAward, IssuedSite } from './issued-site.ts';

/**
 * Proves a signed site before anything of it is written: every badge by the verdict library, as a stranger would
 * verify it, and one document of every shape by an implementation that shares no code with ours. Throws a
 * LanyardError that names each document at fault.
 */
export async function selfCheck(issued: IssuedSite): Promise<void> {
  const problems = [...(await checkVerdicts(issued)), ...(await checkReference(issued))];
  if (problems.length > 0) throw new LanyardError(problems);
}

async function checkVerdicts(issued: IssuedSite): Promise<Problem[]> {
  const verify = createVerifier({
    now: issued.now,
    fetch: memoryFetcher(issued),
    canonize: createShapeCanonizer(),
  });
  const problems: Problem[] = [];
  for (const each of issued.awards) {
    const verdict = await verify(each.secured.embedded);
    if (verdict.outcome !== each.state.kind)
      problems.push(failed(each.secured.embedded, reasonOf(each, verdict)));
  }
  return problems;
}

function reasonOf({ state }: IssuedAward, { outcome, checks }: Verdict): string {
  const bad = checks.filter((check) => check.result === 'fail' || check.result === 'unknown');
  const codes = bad.map(({ code, place }) => (place === undefined ? code : `${code} at ${place}`));
  return `expected ${state.kind}, found ${outcome} (${codes.join(', ')})`;
}

/** Shapes stand for all their documents: what could differ between them is covered by the verdicts. */
async function checkReference(issued: IssuedSite): Promise<Problem[]> {
  const documents = [
    ...issued.awards.map(({ secured }) => secured.embedded),
    ...issued.statusLists.map(({ credential }) => credential),
  ];
  const examples = new Map(documents.map((document) => [shapeKey(document), document]));
  const controllers = issued.issuers.map((issuer) => issuer.document);
  const problems: Problem[] = [];
  for (const example of examples.values()) {
    const answer = await verifyWithReference(example, { controllers, at: example.validFrom });
    if (!answer.verified)
      problems.push(failed(example, `the reference implementation says: ${answer.reason}`));
  }
  return problems;
}

/** Without the proof, whose value no two documents share. */
function shapeKey({ proof: _, ...document }: SignedCredential): string {
  return shapeOf(document)?.key ?? document.id;
}

function failed(document: SignedCredential, reason: string): Problem {
  return problem('proof/self-check', { document: document.id, reason });
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
