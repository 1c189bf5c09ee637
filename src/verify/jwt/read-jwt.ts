import { readCompactJws } from '../../proof/jose/compact-jws.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import { readJson } from '../read-json.ts';
import { found, type Result, refused } from '../result.ts';
import { readClaims } from './claims.ts';
import type { Envelope } from './envelope.ts';
import { readJoseHeader } from './jose-header.ts';

/** What a token holds, of which nothing is known yet, and its signature. */
export interface Opened {
  readonly document: UnknownRecord;
  readonly envelope: Envelope;
}

/** Empty members are left out by some programs' habit; in a token they are signed as they stand, and say nothing. */
const NULL_IS_ABSENT = { ...DOCUMENT_LIMITS, nullIsAbsent: true } as const;

/** Opens a signed token: its header and payload, where each can be read in one way only [OB 3.0 §8.2.4]. */
export function readJwt(token: string): Result<Opened> {
  const jws = readCompactJws(token.trim());
  if (!jws) return refused('format/token-malformed');
  const header = readObject(jws.header);
  if (!header.ok) return header;
  const payload = readObject(jws.payload);
  if (!payload.ok) return payload;
  const { document, checks, created } = readClaims(payload.value);
  return found({
    document,
    envelope: { jws, header: readJoseHeader(header.value), claims: checks, created },
  });
}

function readObject(text: string): Result<UnknownRecord> {
  const read = readJson(text, NULL_IS_ABSENT);
  if (!read.ok) return read.check.code === 'format/not-json' ? refused('format/token-malformed') : read;
  return isObject(read.value) ? found(read.value) : refused('format/token-malformed');
}
