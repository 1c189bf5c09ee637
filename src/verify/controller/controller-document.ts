import { isHostName } from '../../lib/host-name.ts';
import { memoise } from '../../lib/memoise.ts';
import type { FetchedDocument } from '../document-fetcher.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import { DOCUMENT_LIMITS, LIMITS } from '../limits.ts';
import { readJsonBytes } from '../read-json.ts';
import { found, type Result, refused } from '../result.ts';
import { isSecureUrl, type Session } from '../session.ts';
import { didWebUrl } from './did-web.ts';

/**
 * Fetches the document that controls an identifier, a did:web or an https URL [CID §3.3, steps 3–7]: what an issuer
 * publishes about its keys, and the host that says so.
 */
export async function fetchControllerDocument(
  id: string,
  session: Session,
): Promise<Result<{ readonly document: UnknownRecord; readonly host: string }>> {
  const address = controllerAddress(id);
  if (!address.ok) return address;
  const { host, origin } = new URL(address.value);
  const fetched = await session.fetchJson(address.value, LIMITS.controllerDocument);
  if (fetched.kind !== 'found') return refused(FETCH_FAULTS[fetched.kind], { detail: host });
  if (!isSecureUrl(fetched.url) || new URL(fetched.url).origin !== origin) {
    return refused('issuer-key/redirected', { detail: host });
  }
  const read = readOnce(fetched.bytes);
  if (!read.ok || !isObject(read.value)) {
    const because = read.ok ? undefined : read.check.code;
    return refused('issuer-key/document-malformed', { detail: host, because });
  }
  if (read.value.id !== id) return refused('issuer-key/document-differs', { detail: host });
  return found({ document: read.value, host });
}

/** Some programs write every member that a document may have, `null` where there is nothing. JSON-LD ignores those. */
const NULL_IS_ABSENT = { ...DOCUMENT_LIMITS, nullIsAbsent: true } as const;

/** One document vouches for many badges. */
const readOnce = memoise((bytes: Uint8Array) => readJsonBytes(bytes, NULL_IS_ABSENT), {
  cache: new WeakMap(),
});

/** What it means for an issuer's keys that a document could not be had. */
export const FETCH_FAULTS = {
  missing: 'issuer-key/document-missing',
  unreachable: 'issuer-key/unreachable',
  refused: 'issuer-key/refused',
  offline: 'issuer-key/offline',
} as const satisfies Record<Exclude<FetchedDocument['kind'], 'found'>, string>;

/** Where the document of an identifier is: a did:web's, or the https URL that it is. */
export function controllerAddress(id: string): Result<string> {
  if (id.startsWith('did:web:')) {
    const url = id.length <= LIMITS.url ? didWebUrl(id) : undefined;
    return url === undefined ? refused('issuer-key/identifier-malformed') : found(url);
  }
  if (!/^https:/i.test(id)) return refused('issuer-key/identifier-not-supported');
  const named = isSecureUrl(id) && isHostName(new URL(id).hostname);
  return named ? found(id) : refused('issuer-key/identifier-malformed');
}
