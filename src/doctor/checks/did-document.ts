import type { JsonObject } from '../../credential/documents.ts';
import { didOf, paths } from '../../credential/urls.ts';
import type { IssuerId } from '../../model/id.ts';
import type { Issuer } from '../../model/issuer.ts';
import { describeOutcome, jsonOf, judgeAccess, mediaTypeOf } from '../answer-facts.ts';
import type { ExaminedSite, SiteCheck } from '../examined-site.ts';
import { type Finder, type Finding, finderOf } from '../finding.ts';
import type { Answer } from '../probe.ts';

const MAX_ISSUERS = 10;
const TYPES = [
  'application/did+ld+json',
  'application/did+json',
  'application/did',
  'application/ld+json',
  'application/json',
];

/** Every issuer's DID document: there, of the right type, readable by browsers, and with the keys of the content. */
export const checkDidDocuments: SiteCheck = async (site) => {
  const issuers = site.issuers.slice(0, MAX_ISSUERS);
  return (await Promise.all(issuers.map((id) => checkIssuer(id, site)))).flat();
};

async function checkIssuer(id: IssuerId, site: ExaminedSite): Promise<Finding[]> {
  const issuer = site.repository?.issuers.get(id);
  const rootDid = await isRoot(id, issuer, site);
  const path = rootDid ? `/${paths.rootDid}` : paths.issuerDid(id);
  const finder = finderOf('DID document', site.host, path);
  const answer = await site.ask(path);
  const document = jsonOf(answer);
  if (!document) {
    const found = `is not there (${describeOutcome(answer)}): no badge of this issuer can be verified`;
    return [finder.fail(found, rootDid ? 'well-known' : 'missing')];
  }
  const did = didOf(site.claimed, { id, rootDid });
  return [
    judgeType(answer, finder),
    judgeAccess(answer, finder),
    judgeIdentity(document, did, finder),
    ...(issuer ? [judgeKeys(document, issuer, finder)] : []),
  ];
}

/** Whether an issuer is the host itself: by the content, else by what its document says. */
async function isRoot(id: IssuerId, issuer: Issuer | undefined, { ask }: ExaminedSite): Promise<boolean> {
  if (issuer) return issuer.rootDid;
  const profile = jsonOf(await ask(paths.issuerJson(id)));
  return typeof profile?.['id'] === 'string' && /^did:web:[^:]+$/.test(profile['id']);
}

function judgeType(answer: Answer, { ok, fail }: Finder): Finding {
  const type = mediaTypeOf(answer);
  if (TYPES.includes(type)) return ok(`is sent as ${type}`);
  return fail(`is sent as ${type || 'nothing'}: some resolvers refuse that`, 'content-type');
}

function judgeIdentity({ id }: JsonObject, expected: string, { ok, fail }: Finder): Finding {
  if (id === expected) return ok(`is that of ${expected}`);
  return fail(`is that of ${String(id)}, and should be that of ${expected}`, 'address');
}

function judgeKeys(document: JsonObject, issuer: Issuer, { ok, fail }: Finder): Finding {
  const published = keysOf(document);
  const committed = issuer.keys.map((key) => key.publicKey.name);
  // A key that signs JWTs stands there once more, by its thumbprint.
  const known = issuer.keys.flatMap(({ publicKey: { name, thumbprint } }) => [name, thumbprint]);
  const differences = [
    ...committed.filter((key) => !published.includes(key)).map((key) => `lacks ${key}, which content/ has`),
    ...published.filter((key) => !known.includes(key)).map((key) => `has ${key}, which content/ has not`),
  ];
  return differences.length === 0
    ? ok('has the keys that content/ has')
    : fail(differences.join('; '), 'keys');
}

/** The public keys in a DID document, by their names. */
function keysOf({ verificationMethod: methods }: JsonObject): string[] {
  if (!Array.isArray(methods)) return [];
  const keys = methods.map((method: { id?: unknown; publicKeyMultibase?: unknown } | null) => {
    const { id, publicKeyMultibase } = method ?? {};
    return publicKeyMultibase ?? String(id).split('#')[1];
  });
  return [...new Set(keys.filter((key) => typeof key === 'string'))];
}
