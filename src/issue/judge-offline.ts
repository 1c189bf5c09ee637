import { issuerDocument } from '../credential/issuer-profile.ts';
import { didOf } from '../credential/urls.ts';
import type { DateTime } from '../lib/date-time.ts';
import { jsonBytes, parseJson } from '../lib/json.ts';
import { decodeUtf8 } from '../lib/utf8.ts';
import type { BesideFile } from '../model/endorsement.ts';
import type { Site } from '../model/site.ts';
import { createNodeEngine } from '../proof/data-integrity/node-engine.ts';
import type { Check } from '../verify/answers.ts';
import { checkIssuance } from '../verify/checks/issuance.ts';
import type { Rule } from '../verify/conformance/rule.ts';
import type { DocumentFetcher } from '../verify/document-fetcher.ts';
import { idOf, isObject, type UnknownRecord } from '../verify/json.ts';
import { disprovingCode } from '../verify/outcome.ts';
import { openSession } from '../verify/session.ts';

/** What a stranger's document is judged with, without a network. */
export interface OfflineJudgement {
  readonly site: Site;
  /** DID documents that the author keeps. */
  readonly keys: readonly BesideFile[];
  /** The form that its kind demands. */
  readonly rule: Rule;
  readonly now: DateTime;
}

/**
 * Why a document is not known to be its issuer's; undefined where it is. Keys come with a did:key, from a DID document that
 * the author keeps, or from the site; where none of them has the issuer's, the answer is `issuer-key/offline`.
 */
export async function faultOffline(
  document: UnknownRecord,
  { site, keys, rule, now }: OfflineJudgement,
): Promise<Check | undefined> {
  const fetch = answering(site, keys, idOf(document.issuer) ?? '');
  const session = openSession({ now, fetch, engine: createNodeEngine() });
  const { genuine, checks } = await checkIssuance(document, { rule, openBadges: true }, session);
  if (genuine) return undefined;
  const code = disprovingCode(checks);
  return checks.find((each) => each.code === code);
}

/** Answers with the one document that is the issuer's; where several are kept and none says so, with none. */
function answering({ config, issuers }: Site, keys: readonly BesideFile[], asked: string): DocumentFetcher {
  const own = [...issuers.values()].find((issuer) => didOf(config.site, issuer) === asked);
  const [only, another] = keys;
  const kept = keys.find(({ bytes }) => idIn(bytes) === asked) ?? (another ? undefined : only);
  const bytes = own ? jsonBytes(issuerDocument(config, own)) : kept?.bytes;
  return async (url) => (bytes ? { kind: 'found', url, bytes } : { kind: 'offline' });
}

function idIn(bytes: Uint8Array): string | undefined {
  const document = parseJson(decodeUtf8(bytes) ?? '');
  return isObject(document) ? idOf(document.id) : undefined;
}
