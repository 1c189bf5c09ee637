import { algorithmOf, type KeyFamily } from '../../../keys/algorithms.ts';
import type { PublicKey } from '../../../keys/public-key.ts';
import { isSampleKey } from '../../../keys/sample-keys.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import { setFrontMatterValues, type YamlChange } from '../../../load/edit-yaml.ts';
import { type Issuer, mayKeySign } from '../../../model/issuer.ts';
import type { IssuerKey } from '../../../model/issuer-key.ts';

/** The issuer's file with a new public key, newest first, created today; keys in use end today where it replaces them. */
export function withNewKey(
  text: string,
  issuer: Issuer,
  publicKey: PublicKey,
  now: DateTime,
  replaces: boolean,
): string {
  const today = now.slice(0, 10);
  const { family } = algorithmOf(publicKey.algorithm);
  const ended: YamlChange[] = issuer.keys.flatMap((key, index) =>
    replaces && mayKeySign(key, now) && isOf(key, family)
      ? [{ path: ['keys', index, 'expires'], value: today }]
      : [],
  );
  const added = { path: ['keys', 0], value: { ...writtenForm(publicKey), created: today }, insert: true };
  return setFrontMatterValues(text, [...ended, added]);
}

/** How a file says a key. */
function writtenForm({ algorithm, multikey, jwk }: PublicKey): Readonly<Record<string, unknown>> {
  return multikey === undefined ? { type: algorithm, jwk } : { publicKeyMultibase: multikey };
}

/** The issuer's file with one of its keys marked as revoked today. */
export function withRevokedKey(text: string, index: number, now: DateTime): string {
  return setFrontMatterValues(text, [{ path: ['keys', index, 'revoked'], value: now.slice(0, 10) }]);
}

/** The newest key of a family with which the issuer may sign. The published sample keys do not count. */
export function keyInUse(
  issuer: Pick<Issuer, 'keys'>,
  now: DateTime,
  family: KeyFamily,
): PublicKey | undefined {
  return issuer.keys.find((key) => mayKeySign(key, now) && isOf(key, family) && !isSampleKey(key.publicKey))
    ?.publicKey;
}

function isOf({ publicKey }: IssuerKey, family: KeyFamily): boolean {
  return algorithmOf(publicKey.algorithm).family === family;
}
