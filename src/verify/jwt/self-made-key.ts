import { fromBase64url } from '../../lib/multibase.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import type { VerifyingKey } from '../../proof/jose/verifying-key.ts';
import { type Check, check } from '../answers.ts';
import { readJson } from '../read-json.ts';
import { found, type Result, refused } from '../result.ts';
import { readJwk, readMultikey } from './public-jwk.ts';

/** A key that is the issuer's, and by whose word. */
export interface TokenKey {
  readonly key: VerifyingKey;
  readonly check: Check;
}

/**
 * The one key of a did:key or did:jwk, which are their own documents: nobody but the key vouches for it. `fragment`: which
 * key of it is meant, where that is said. Undefined for other identifiers.
 */
export function keyInDid(did: string, fragment?: string): Result<TokenKey> | undefined {
  const [, method, value = ''] = /^did:(key|jwk):(.*)$/s.exec(did) ?? [];
  if (method === undefined) return undefined;
  const only = method === 'key' ? value : '0';
  if (fragment !== undefined && fragment !== only) return refused('issuer-key/not-found');
  const key = method === 'key' ? readMultikey(value) : readJwk(jwkOf(value));
  if (key.ok) return found({ key: key.value, check: check('issuer-key/self-made') });
  return method === 'key' ? refused('issuer-key/identifier-not-supported') : key;
}

function jwkOf(digits: string): unknown {
  const bytes = digits.length <= 4_096 ? fromBase64url(`u${digits}`) : undefined;
  const read = readJson((bytes && decodeUtf8(bytes)) ?? '');
  return read.ok ? read.value : undefined;
}
