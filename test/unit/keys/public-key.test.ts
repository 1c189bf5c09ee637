import { describe, expect, it } from 'vitest';
import { ED25519 } from '../../../src/keys/algorithms.ts';
import { parsePublicKey, toPublicKey } from '../../../src/keys/public-key.ts';
import { generateKey } from '../../../src/keys/signer.ts';

/** RFC 8037, appendix A.2 and A.3. */
const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const THUMBPRINT = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';

describe('a public key', () => {
  it('has the JWK and the thumbprint of RFC 8037', () => {
    expect(toPublicKey(ED25519, Buffer.from(X, 'base64url'))).toEqual({
      algorithm: 'Ed25519',
      multikey: 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
      jwk: { kty: 'OKP', crv: 'Ed25519', x: X },
      thumbprint: THUMBPRINT,
    });
  });

  it('is the same, read from its Multikey', () => {
    const { publicKey } = generateKey().signer;
    expect(parsePublicKey(publicKey.multikey)).toEqual(publicKey);
  });

  it.each([
    ['of another algorithm', 'zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv'],
    ['a private key', generateKey().exportPrivateKey()],
    ['nothing', ''],
  ])('is not read where the text is %s', (_, text) => {
    expect(parsePublicKey(text)).toBeUndefined();
  });
});
