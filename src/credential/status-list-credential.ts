import { gzipSync } from 'fflate';
import { CREDENTIALS_V2 } from '../contexts/urls.ts';
import type { DateTime } from '../lib/date-time.ts';
import { definedMembers } from '../lib/defined-members.ts';
import { toBase64url } from '../lib/multibase.ts';
import type { StatusIndex } from '../model/id.ts';
import type { Issuer } from '../model/issuer.ts';
import { indexInList, STATUS_LIST_LENGTH, statusListOf } from '../model/status-index.ts';
import type { StatusEntry, UnsignedCredential } from './documents.ts';
import { didOf, paths, urlOf } from './urls.ts';

/** How long a verifier may keep a status list before it asks again, in milliseconds: an hour. */
export const STATUS_LIST_TTL = 3_600_000;

/** A credential's one status entry [BSL §2.1]: the OB 3.0 schema takes no second one. */
export function statusEntry(site: string, issuer: Issuer, index: StatusIndex): StatusEntry {
  const list = urlOf(site, paths.statusList({ issuer: issuer.id, list: statusListOf(index) }));
  const place = String(indexInList(index));
  return {
    id: `${list}#${place}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: place,
    statusListCredential: list,
  };
}

/** What a status list says, and for how long. */
export interface StatusListContent {
  readonly site: string;
  readonly issuer: Issuer;
  /** Which of the issuer's lists it is, from 1 on. */
  readonly list: number;
  /** All of them in this list. */
  readonly revoked: Iterable<StatusIndex>;
  readonly validFrom: DateTime;
  readonly validUntil?: DateTime | undefined;
}

/** One of an issuer's lists of revoked awards [BSL §2.2], before it is signed. */
export function statusListCredential(content: StatusListContent): UnsignedCredential {
  const id = urlOf(content.site, paths.statusList({ issuer: content.issuer.id, list: content.list }));
  return definedMembers({
    '@context': [CREDENTIALS_V2],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: didOf(content.site, content.issuer),
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodeList(content.revoked),
      ttl: STATUS_LIST_TTL,
    },
  });
}

/** The bits, first one leftmost, compressed the same way on every machine (no time, a compressor of our own choice). */
function encodeList(revoked: Iterable<StatusIndex>): string {
  const bits = new Uint8Array(STATUS_LIST_LENGTH / 8);
  for (const index of Array.from(revoked, indexInList)) {
    const byte = index >> 3;
    bits[byte] = (bits[byte] ?? 0) | (0x80 >> (index & 7));
  }
  return toBase64url(gzipSync(bits, { level: 9, mtime: 0 }));
}
