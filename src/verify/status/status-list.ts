import { memoise } from '../../lib/memoise.ts';
import type { AnswerCode } from '../answers.ts';
import { checkAuthenticity } from '../checks/authenticity.ts';
import { checkConformance, type DocumentKind } from '../checks/conformance.ts';
import { bitstringStatusListCredentialRule } from '../conformance/status-list.ts';
import { dateTimeStampOf } from '../date-time-stamp.ts';
import type { FetchedDocument } from '../document-fetcher.ts';
import { idOf, isObject, stringsOf, type UnknownRecord } from '../json.ts';
import { type JsonLimits, LIMITS } from '../limits.ts';
import { decidingCode, disprovingCode } from '../outcome.ts';
import { readJsonBytes } from '../read-json.ts';
import { found, type Result, refused } from '../result.ts';
import type { Session } from '../session.ts';
import { unpackBitstring } from './bitstring.ts';
import type { StatusList } from './genuine-status-list.ts';

const STATUS_LIST: DocumentKind = { rule: bitstringStatusListCredentialRule, openBadges: false };

/** Fetches a status list and trusts it only as far as it is the issuer's own, signed and current [BSL §3.2]. */
export function fetchStatusList(
  url: string,
  issuerId: string,
  session: Session,
): Promise<Result<StatusList>> {
  const keyOf = () => `${url} ${issuerId}`;
  return memoise(verifyStatusList, { keyOf, cache: session.statusLists })(url, issuerId, session);
}

async function verifyStatusList(
  url: string,
  issuerId: string,
  session: Session,
): Promise<Result<StatusList>> {
  const document = await fetchStatusDocument(url, session);
  if (!document.ok) return document;
  const fault = await listFault(document.value, issuerId, session);
  if (fault) return fault;
  const { id, credentialSubject } = document.value;
  const { statusPurpose, encodedList } = credentialSubject as UnknownRecord;
  const bits = await unpackBitstring(String(encodedList));
  return bits.ok ? found({ id, purposes: stringsOf(statusPurpose), bits: bits.value }) : bits;
}

/** Fetches the JSON object at an address that a status entry names. */
export async function fetchStatusDocument(
  url: string,
  session: Session,
  limits?: JsonLimits,
): Promise<Result<UnknownRecord>> {
  const fetched = await session.fetchJson(url, LIMITS.statusList);
  if (fetched.kind !== 'found') return refused(FETCH_FAULTS[fetched.kind]);
  const read = readJsonBytes(fetched.bytes, limits);
  if (!read.ok) return refused('status/list-malformed', { because: read.check.code });
  return isObject(read.value) ? found(read.value) : refused('status/list-malformed');
}

const FETCH_FAULTS = {
  missing: 'status/list-missing',
  unreachable: 'status/list-unreachable',
  refused: 'status/list-refused',
  offline: 'status/offline',
} as const satisfies Record<Exclude<FetchedDocument['kind'], 'found'>, AnswerCode>;

async function listFault(
  list: UnknownRecord,
  issuerId: string,
  session: Session,
): Promise<Result<never> | undefined> {
  const malformed = decidingCode(checkConformance(list, STATUS_LIST));
  if (malformed) return refused('status/list-malformed', { because: malformed });
  if (idOf(list.issuer) !== issuerId) return refused('status/list-other-issuer');
  const forged = disprovingCode(await checkAuthenticity(list, session));
  if (forged) return refused('status/list-not-genuine', { because: forged });
  const dated = dateFault(list, session);
  return dated ? refused(dated) : undefined;
}

/** A list that is itself subject to a status cannot be relied on without end: none is expected to be. */
function dateFault(list: UnknownRecord, { now }: Session): AnswerCode | undefined {
  const [start, end] = [dateTimeStampOf(list.validFrom), dateTimeStampOf(list.validUntil)];
  if (list.credentialStatus !== undefined) return 'status/list-malformed';
  if (start !== undefined && start > now) return 'status/list-not-yet-valid';
  return end !== undefined && end < now ? 'status/list-expired' : undefined;
}
