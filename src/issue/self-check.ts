import type { SignedCredential } from '../credential/documents.ts';
import { keyUrl, trustedKeys } from '../credential/json-web-keys.ts';
import { LanyardError, problem } from '../errors/index.ts';
import { verifyWithReference } from '../proof/data-integrity/reference-verifier.ts';
import { verifyJwtWithReference } from '../proof/jose/reference-verifier.ts';
import { checkRecords } from './check-records.ts';
import { checkVerdicts, type Unverifiable } from './check-verdicts.ts';
import type { IssuedSite } from './issued-site.ts';
import { examplesOf } from './structures.ts';

/**
 * Proves a signed site before anything of it is written: every badge by the verdict library, as a stranger would
 * verify it, and by an implementation that shares no code with ours as many documents as show every structure there is,
 * and every JWT.
 * What signed them is in neither: a fault in it cannot hide. Throws a LanyardError that names each document at fault.
 * `onChecked` is told how many badges were judged.
 */
export async function selfCheck(issued: IssuedSite, onChecked?: (done: number) => void): Promise<void> {
  const found = [
    ...(await checkVerdicts(issued, onChecked)),
    ...(await checkRecords(issued)),
    ...(await checkReference(issued)),
    ...(await checkJwts(issued)),
  ];
  if (found.length > 0) throw new LanyardError(found.map((each) => problem('proof/self-check', each)));
}

/** Structures stand for all their documents: what could differ between them is covered by the verdicts. */
async function checkReference(issued: IssuedSite): Promise<Unverifiable[]> {
  const documents = [
    ...issued.awards.map(({ secured }) => secured.embedded),
    ...issued.records.map(({ credential }) => credential),
    ...issued.endorsements.flatMap(({ signed }) => signed ?? []),
    ...issued.statusLists.map(({ credential }) => credential),
  ];
  const examples = examplesOf(documents, unsigned, ({ proof }) => [proof.verificationMethod]);
  const controllers = issued.issuers.map((issuer) => issuer.document);
  const found: Unverifiable[] = [];
  for (const example of examples) {
    const answer = await verifyWithReference(example, { controllers, at: example.validFrom });
    if (!answer.verified)
      found.push({ document: example.id, reason: `the reference implementation says: ${answer.reason}` });
  }
  return found;
}

const unsigned = ({ proof: _, ...document }: SignedCredential) => document;

/** Every JWT says what its badge says, under a key that its issuer authorises. */
async function checkJwts({ awards, issuers, site }: IssuedSite): Promise<Unverifiable[]> {
  const found: Unverifiable[] = [];
  for (const { issuer, secured } of awards) {
    const document = issuers.find((each) => each.issuer.id === issuer.id)?.document;
    if (secured.enveloped === undefined || !document) continue;
    const { embedded, enveloped } = secured;
    const known = trustedKeys(issuer).map((key) => keyUrl(site.config.site, key));
    const options = { embedded, issuer: document, kids: known, at: embedded.validFrom };
    const answer = await verifyJwtWithReference(enveloped, options);
    if (!answer.verified)
      found.push({ document: `${embedded.id} as a JWT`, reason: `jose says: ${answer.reason}` });
  }
  return found;
}
