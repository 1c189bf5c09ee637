import { endorsedId } from '../credential/endorsement-credential.ts';
import { type Problem, problem } from '../errors/index.ts';
import { type DateTime, parseDateTime } from '../lib/date-time.ts';
import { inPassing } from '../lib/in-passing.ts';
import type { Endorsement, GivenEndorsement } from '../model/endorsement.ts';
import type { Site } from '../model/site.ts';
import type { Check } from '../verify/answers.ts';
import { endorsementCredentialRule } from '../verify/conformance/credential.ts';
import { hasType, idOf, isObject, stringsOf, type UnknownRecord } from '../verify/json.ts';
import { readJsonBytes } from '../verify/read-json.ts';
import { faultOffline } from './judge-offline.ts';

/**
 * A site whose endorsements by others have been read and verified, each with its document and date, and what is wrong with
 * any. Nothing is fetched: keys come with a did:key, from the DID document beside the endorsement, or from the site.
 */
export async function readEndorsements(
  site: Site,
  now: DateTime,
): Promise<{ readonly site: Site; readonly problems: readonly Problem[] }> {
  const read = await Promise.all(
    site.endorsements.map((each) =>
      'by' in each ? { endorsement: each, problems: [] } : readOne(site, each, now),
    ),
  );
  const problems = read.flatMap((each) => each.problems);
  if (site.endorsements.every((each) => 'by' in each)) return { site, problems };
  return { site: { ...site, endorsements: read.flatMap(({ endorsement }) => endorsement ?? []) }, problems };
}

interface Read {
  readonly endorsement?: Endorsement;
  readonly problems: readonly Problem[];
}

async function readOne(site: Site, endorsement: GivenEndorsement, now: DateTime): Promise<Read> {
  const { given, file } = endorsement;
  const place = { file, path: ['file'] };
  const read = readJsonBytes(given.signed.bytes);
  if (!read.ok) return { problems: [{ ...unreadable(read.check), ...place }] };
  const document = read.value;
  if (!isObject(document) || !hasType(document, 'EndorsementCredential'))
    return { problems: [problem('endorsement/other-kind', { found: kindOf(document) }, place)] };
  const wrong =
    (await faultOf(site, endorsement, document, now)) ?? subjectFault(site, endorsement, document);
  if (wrong) return { problems: [{ ...place, ...wrong }] };
  const stated = parseDateTime(String(document['validFrom'])) ?? now;
  const { validFrom = stated } = endorsement;
  const until = parseDateTime(String(document['validUntil']));
  return {
    endorsement: { ...endorsement, document, validFrom: validFrom < stated ? stated : validFrom },
    problems:
      until !== undefined && until < now
        ? [problem('endorsement/expired', { until: until.slice(0, 10) }, place)]
        : [],
  };
}

function unreadable({ code, message }: Check): Problem {
  const isBomb = /too-|forbidden/.test(code);
  return isBomb
    ? problem('endorsement/too-large', { why: inPassing(message) })
    : problem('endorsement/not-json', undefined);
}

function kindOf(document: unknown): string {
  const types = isObject(document) ? stringsOf(document['type']) : [];
  return types.length > 0
    ? `it says ${types.slice(0, 4).join(', ').slice(0, 80)}`
    : 'it says of no kind that it is';
}

function subjectFault(site: Site, { of }: GivenEndorsement, document: UnknownRecord): Problem | undefined {
  const expected = endorsedId(site, of);
  const found = idOf(document['credentialSubject']) ?? '';
  return found === expected ? undefined : problem('endorsement/other-subject', { found, expected });
}

/** Why a document is not taken as its issuer's; undefined where it is. */
async function faultOf(
  site: Site,
  endorsement: GivenEndorsement,
  document: UnknownRecord,
  now: DateTime,
): Promise<Problem | undefined> {
  const { keys } = endorsement.given;
  const because = await faultOffline(document, {
    site,
    keys: keys ? [keys] : [],
    rule: endorsementCredentialRule,
    now,
  });
  return because && explain(because, idOf(document['issuer']) ?? '', endorsement);
}

function explain(
  { code, message, place = '' }: Check,
  issuer: string,
  { file, given }: GivenEndorsement,
): Problem {
  const why = inPassing(message);
  if (code === 'issuer-key/revoked') return problem('endorsement/key-revoked', { issuer });
  if (code === 'issuer-key/offline') return problem('endorsement/key-unknown', { issuer });
  if (/^issuer-key\/document-|^issuer-key\/not-found$/.test(code) && given.keys)
    return problem('endorsement/keys-of-another', { issuer }, { file, path: ['keys'] });
  if (code.startsWith('issuer-key/')) return problem('endorsement/key-wrong', { why });
  if (code === 'proof/missing') return problem('endorsement/no-signature', undefined);
  if (code === 'proof/signature-wrong') return problem('endorsement/signature-wrong', undefined);
  if (code.startsWith('proof/')) return problem('endorsement/not-judged', { why });
  return problem('endorsement/malformed', { why, at: place });
}
