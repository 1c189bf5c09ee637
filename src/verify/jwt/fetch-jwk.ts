import { FETCH_FAULTS } from '../controller/controller-document.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { readJsonBytes } from '../read-json.ts';
import { found, type Result, refused } from '../result.ts';
import type { Session } from '../session.ts';

/** Fetches the one key that is at an address, and from nowhere else [OB 3.0 §8.5: never a set of keys]. */
export async function fetchJwk(address: string, session: Session): Promise<Result<UnknownRecord>> {
  const { host, origin } = new URL(address);
  const fetched = await session.fetchJson(address, LIMITS.controllerDocument);
  if (fetched.kind !== 'found') return refused(FETCH_FAULTS[fetched.kind], { detail: host });
  if (!URL.canParse(fetched.url) || new URL(fetched.url).origin !== origin)
    return refused('issuer-key/redirected', { detail: host });
  const read = readJsonBytes(fetched.bytes);
  return read.ok && isObject(read.value) && typeof read.value.kty === 'string'
    ? found(read.value)
    : refused('issuer-key/document-malformed', { detail: host });
}
