import type { ProofEngine } from '../data-integrity/engine.ts';
import type { JwsAlgorithm } from './algorithms.ts';
import type { CompactJws } from './compact-jws.ts';
import type { VerifyingKey } from './verifying-key.ts';

/**
 * What became of a signature: `wrong` is all that the key says no to; `bad-key`, that there is no such point or number;
 * `not-computable`, that the platform cannot (a page that came over plain http has no WebCrypto).
 */
export type JwsAnswer = 'right' | 'wrong' | 'bad-key' | 'not-computable';

/** Whether a token is as it was signed with a key of the kind that its algorithm goes with [RFC 7515 §5.2]. Never throws. */
export async function verifyJws(
  { signature, signed }: CompactJws,
  { importing, verifying }: JwsAlgorithm,
  key: VerifyingKey,
  engine: ProofEngine,
): Promise<JwsAnswer> {
  if (key.type === 'Ed25519') {
    if (signature.length !== 64) return 'wrong';
    return answer(await engine.verifyEd25519(key.multikey, signature, signed));
  }
  const { subtle } = globalThis.crypto;
  if (!subtle) return 'not-computable';
  try {
    const imported = await subtle.importKey('jwk', key.jwk, importing, false, ['verify']);
    return answer(await subtle.verify(verifying, imported, signature, signed));
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'not-computable' : 'bad-key';
  }
}

const answer = (isRight: boolean): JwsAnswer => (isRight ? 'right' : 'wrong');
