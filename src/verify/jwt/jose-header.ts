import { algorithmNamed, type JwsAlgorithm } from '../../proof/jose/algorithms.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import { found, type Result, refused } from '../result.ts';

/** What a token says of its signature: how it was made, and with which key; just one of the two says that. */
export interface JoseHeader {
  readonly name: string;
  readonly algorithm: JwsAlgorithm;
  readonly kid?: string;
  readonly jwk?: UnknownRecord;
}

/** Reads a token's header [OB 3.0 §8.2.2, RFC 7515 §4.1]. Members that nobody has to understand are passed over. */
export function readJoseHeader(header: UnknownRecord): Result<JoseHeader> {
  const { alg, crit, typ, kid, jwk } = header;
  if (crit !== undefined || header.b64 !== undefined) return refused('proof/header-critical');
  if (!isRightType(typ)) return refused('proof/typ-wrong');
  if (typeof alg !== 'string') return refused('proof/alg-missing');
  if (alg.toLowerCase() === 'none') return refused('proof/alg-none');
  if (/^HS\d+$/.test(alg)) return refused('proof/alg-symmetric');
  const algorithm = algorithmNamed(alg);
  if (!algorithm)
    return refused('proof/alg-not-supported', { detail: /^[\w-]{1,16}$/.test(alg) ? alg : '?' });
  if (kid !== undefined && jwk !== undefined) return refused('proof/key-ambiguous');
  if (typeof kid === 'string' && kid !== '') return found({ name: alg, algorithm, kid });
  return isObject(jwk) ? found({ name: alg, algorithm, jwk }) : refused('proof/key-missing');
}

/** Types of signed credentials and of what wallets hand out, in their drafts' words too; of none where none is said. */
const TYPES = /^(application\/)?(jwt|(vc|vp)([+-]ld)?([+]json)?[+]jwt)$/i;

function isRightType(typ: unknown): boolean {
  return typ === undefined || (typeof typ === 'string' && TYPES.test(typ));
}
