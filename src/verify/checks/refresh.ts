import { type BadgeAnswerCode, type Check, check } from '../answers.ts';
import { periodOf } from '../data-model.ts';
import { idOf, isObject, type UnknownRecord } from '../json.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import { readJsonBytes } from '../read-json.ts';
import type { Session } from '../session.ts';
import type { DocumentKind } from './conformance.ts';
import { checkIssuance } from './issuance.ts';

/**
 * Looks once for a newer version of a genuine credential [OB 3.0 §9.1, step 3; VCCR 1.0]. It takes the place of
 * the old one only if it is as genuine, of the same issuer and id, and newer; else the old one stands. Gives the
 * version to go on with.
 */
export async function refreshCredential(
  credential: UnknownRecord,
  kind: DocumentKind,
  session: Session,
): Promise<{ readonly credential: UnknownRecord; readonly check: Check }> {
  const service = credential.refreshService;
  const keep = (code: BadgeAnswerCode) => ({ credential, check: check(code) });
  if (service === undefined) return keep('refresh/none');
  if (!isObject(service) || service.type !== '1EdTechCredentialRefresh' || typeof service.id !== 'string') {
    return keep('refresh/not-supported');
  }
  const newest = await fetchCredential(service.id, session);
  if (!newest || !isSameCredential(newest, credential)) return keep('refresh/failed');
  const [[old = ''], [young = '']] = [periodOf(credential), periodOf(newest)];
  if (young <= old) return keep('refresh/current');
  const { genuine } = await checkIssuance(newest, kind, session);
  return genuine ? { credential: newest, check: check('refresh/replaced') } : keep('refresh/failed');
}

async function fetchCredential(url: string, session: Session): Promise<UnknownRecord | undefined> {
  const fetched = await session.fetchJson(url, DOCUMENT_LIMITS.text);
  const read = fetched.kind === 'found' ? readJsonBytes(fetched.bytes) : undefined;
  return read?.ok && isObject(read.value) ? read.value : undefined;
}

/** OB 3.0 §10: the same issuer, and the same id once percent-decoded and trimmed. */
function isSameCredential(a: UnknownRecord, b: UnknownRecord): boolean {
  return idOf(a.issuer) === idOf(b.issuer) && plainId(a) === plainId(b);
}

function plainId({ id }: UnknownRecord): string {
  try {
    return decodeURIComponent(String(id)).trim();
  } catch {
    return String(id).trim();
  }
}
