import { STATUS_LIST_2021 } from '../../contexts/urls.ts';
import { memoise } from '../../lib/memoise.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import type { Outcome } from '../answers/answer-record.ts';
import type { AnswerCode, BadgeAnswerCode } from '../answers.ts';
import { checkSignatures } from '../checks/authenticity.ts';
import { checkConformance, type DocumentKind } from '../checks/conformance.ts';
import { statusListCredentialRule } from '../conformance/status-list.ts';
import { periodOf } from '../data-model.ts';
import type { FetchedDocument } from '../document-fetcher.ts';
import { idOf, isObject, listOf, stringsOf, type UnknownRecord } from '../json.ts';
import type { Envelope } from '../jwt/envelope.ts';
import { type JsonLimits, LIMITS } from '../limits.ts';
import { decidingCode, disprovingCode, outcomeOf } from '../outcome.ts';
import { readJsonBytes } from '../read-json.ts';
import { found, type Result, refused } from '../result.ts';
import type { Session } from '../session.ts';
import { unpackBitstring } from './bitstring.ts';
import type { StatusList } from './genuine-status-list.ts';

const STATUS_LIST: DocumentKind = {
  rule: statusListCredentialRule,
  openBadges: false,
};

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
  const bytes = await fetchList(url, session);
  if (!bytes.ok) return bytes;
  const list = await readList(bytes.value);
  if (!list.ok) return list;
  const { document, envelope } = list.value;
  const fault = await listFault(document, envelope, issuerId, session);
  if (fault) return fault;
  const { id, credentialSubject } = document;
  const { statusPurpose, encodedList } = credentialSubject as UnknownRecord;
  const bits = await unpackBitstring(String(encodedList), isOfDraft(document));
  return bits.ok ? found({ id, purposes: stringsOf(statusPurpose), bits: bits.value }) : bits;
}

/** Fetches the JSON object at an address that a status entry names. */
export async function fetchStatusDocument(
  url: string,
  session: Session,
  limits?: JsonLimits,
): Promise<Result<UnknownRecord>> {
  const bytes = await fetchList(url, session);
  if (!bytes.ok) return bytes;
  const read = readJsonBytes(bytes.value, limits);
  if (!read.ok) return refused('status/list-malformed', { because: read.check.code });
  return isObject(read.value) ? found(read.value) : refused('status/list-malformed');
}

async function fetchList(url: string, session: Session): Promise<Result<Uint8Array>> {
  const fetched = await session.fetchJson(url, LIMITS.statusList);
  return fetched.kind === 'found' ? found(fetched.bytes) : refused(FETCH_FAULTS[fetched.kind]);
}

/** A list in either form: JSON with its proof inside, or a signed token. */
async function readList(
  bytes: Uint8Array,
): Promise<Result<{ readonly document: UnknownRecord; readonly envelope?: Envelope }>> {
  const isToken = bytes[0] === LETTER_E;
  const read = isToken
    ? (await import('../further-forms.ts')).readJwt(decodeUtf8(bytes) ?? '')
    : documentOf(readJsonBytes(bytes));
  return read.ok ? read : refused('status/list-malformed', { because: read.check.code });
}

function documentOf(read: Result<unknown>): Result<{ readonly document: UnknownRecord }> {
  if (!read.ok) return read;
  return isObject(read.value) ? found({ document: read.value }) : refused('format/not-json');
}

/** Every token begins with it: that is how JSON's brace looks in base64. */
const LETTER_E = 0x65;

const FETCH_FAULTS = {
  missing: 'status/list-missing',
  unreachable: 'status/list-unreachable',
  refused: 'status/list-refused',
  offline: 'status/offline',
} as const satisfies Record<Exclude<FetchedDocument['kind'], 'found'>, BadgeAnswerCode>;

async function listFault(
  list: UnknownRecord,
  envelope: Envelope | undefined,
  issuerId: string,
  session: Session,
): Promise<Result<never> | undefined> {
  const conformance = checkConformance(list, STATUS_LIST, envelope !== undefined);
  const malformed = decidingCode(conformance);
  if (malformed)
    return refused(FORM_FAULTS[outcomeOf(conformance)] ?? 'status/list-malformed', { because: malformed });
  if (idOf(list.issuer) !== issuerId) return refused('status/list-other-issuer');
  const authenticity = await checkSignatures(list, session, envelope);
  const because = disprovingCode(authenticity);
  if (because) return refused(signatureFault(because, outcomeOf(authenticity)), { because });
  const dated = dateFault(list, session);
  return dated ? refused(dated) : undefined;
}

/** What keeps a list from being read: what this program does not know is no fault of the list's. */
const FORM_FAULTS: Readonly<Partial<Record<Outcome, BadgeAnswerCode>>> = {
  'not-supported': 'status/list-not-supported',
};

/** What is wrong with a list's signature. One that is forged is worse than one that could not be checked. */
function signatureFault(because: AnswerCode, outcome: Outcome): BadgeAnswerCode {
  if (because === 'proof/missing') return 'status/list-not-signed';
  if (because === 'proof/not-json-ld' || because === 'proof/unknown-term') return 'status/list-malformed';
  return SIGNATURE_FAULTS[outcome] ?? 'status/list-not-genuine';
}

const SIGNATURE_FAULTS: Readonly<Partial<Record<Outcome, BadgeAnswerCode>>> = {
  ...FORM_FAULTS,
  unknown: 'status/list-not-checked',
  expired: 'status/list-expired',
  'not-yet-valid': 'status/list-not-yet-valid',
};

/** Whether a list names the vocabulary of Status List 2021, by which it may be packed in another way. */
function isOfDraft(list: UnknownRecord): boolean {
  return listOf(list['@context']).includes(STATUS_LIST_2021);
}

/** A list that is itself subject to a status cannot be relied on without end: none is expected to be. */
function dateFault(list: UnknownRecord, { now }: Session): BadgeAnswerCode | undefined {
  const [start, end] = periodOf(list);
  if (list.credentialStatus !== undefined) return 'status/list-malformed';
  if (start !== undefined && start > now) return 'status/list-not-yet-valid';
  return end !== undefined && end < now ? 'status/list-expired' : undefined;
}
