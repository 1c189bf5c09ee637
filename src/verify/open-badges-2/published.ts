import { type Check, check } from '../answers.ts';
import type { FetchedDocument } from '../document-fetcher.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import { readJsonBytes } from '../read-json.ts';
import { found, type Result } from '../result.ts';
import { isSecureUrl, type Session } from '../session.ts';
import type { HostedCode } from './answers.ts';
import { hostedCheck } from './verdict.ts';

/** What is read of a hosted badge. Many platforms write `null` for what is not there, and put the picture in as text. */
export const HOSTED_LIMITS = { ...DOCUMENT_LIMITS, nullIsAbsent: true } as const;

/** Bytes of one of its documents. */
const MAX_BYTES = 1_000_000;

/**
 * Fetches one document of a hosted badge from the address that is its id [OB 2.0 §Hosted Verification]: over https, from
 * that very origin, and only if it says itself that this is its address. `place` goes with every answer.
 */
export async function fetchPublished(
  address: string,
  session: Session,
  place?: 'badge' | 'badge.issuer',
): Promise<Result<UnknownRecord>> {
  if (!isSecureUrl(address)) return wrong(notAnAddress(address), { place });
  const { host } = new URL(address);
  const answer = await session.fetchJson(address, MAX_BYTES);
  if (answer.kind !== 'found') return wrong(failureOf(answer, place), { detail: host, place });
  if (new URL(answer.url).origin !== new URL(address).origin)
    return wrong('issuer-key/hosted-redirected', { detail: host, place });
  const read = readJsonBytes(answer.bytes, HOSTED_LIMITS);
  if (!read.ok) return unreadable(read.check, host, place);
  if (!isObject(read.value)) return wrong('issuer-key/hosted-malformed', { detail: host, place });
  if (!isSameAddress(read.value.id, address))
    return wrong('issuer-key/hosted-other-id', { detail: host, place });
  return found(read.value);
}

/** An answer as the reason why there is nothing. */
export function wrong<T>(code: HostedCode, particulars?: Parameters<typeof hostedCheck>[1]): Result<T> {
  return { ok: false, check: hostedCheck(code, particulars) };
}

function notAnAddress(address: string): HostedCode {
  return /^http:/i.test(address) ? 'issuer-key/hosted-not-secure' : 'conformance/hosted-no-address';
}

/** Only the assertion itself is withdrawn by 410 Gone [OB 2.0 §Hosted Verification]. */
function failureOf(
  answer: Exclude<FetchedDocument, { kind: 'found' }>,
  place: string | undefined,
): HostedCode {
  if (answer.kind === 'missing' && answer.status === 410 && place === undefined) return 'status/hosted-gone';
  return `issuer-key/hosted-${answer.kind}`;
}

/** What can be read in two ways is wrong for good; anything else that cannot be read may be a page. */
function unreadable(fault: Check, host: string, place: string | undefined): Result<UnknownRecord> {
  if (fault.code === 'format/duplicate-member')
    return { ok: false, check: check('format/duplicate-member', { place }) };
  return wrong('issuer-key/hosted-malformed', { detail: host, place, because: fault.code });
}

function isSameAddress(id: unknown, address: string): boolean {
  return typeof id === 'string' && URL.parse(id)?.href === new URL(address).href;
}
