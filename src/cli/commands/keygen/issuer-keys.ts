import type { PublicKey } from '../../../keys/public-key.ts';
import { isSampleKey } from '../../../keys/sample-keys.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import { setFrontMatterValues, type YamlChange } from '../../../load/edit-yaml.ts';
import { type Issuer, mayKeySign } from '../../../model/issuer.ts';

/** The issuer's file with a new public key, newest first, created today; keys in use end today where it replaces them. */
export function withNewKey(
  text: string,
  issuer: Issuer,
  { multikey }: PublicKey,
  now: DateTime,
  replaces: boolean,
): string {
  const today = now.slice(0, 10);
  const ended: YamlChange[] = issuer.keys.flatMap((key, index) =>
    replaces && mayKeySign(key, now) ? [{ path: ['keys', index, 'expires'], value: today }] : [],
  );
  const added = { path: ['keys', 0], value: { publicKeyMultibase: multikey, created: today }, insert: true };
  return setFrontMatterValues(text, [...ended, added]);
}

/** The issuer's file with one of its keys marked as revoked today. */
export function withRevokedKey(text: string, index: number, now: DateTime): string {
  return setFrontMatterValues(text, [{ path: ['keys', index, 'revoked'], value: now.slice(0, 10) }]);
}

/** The newest key with which the issuer may sign. The published sample keys do not count. */
export function keyInUse(issuer: Issuer, now: DateTime): PublicKey | undefined {
  return issuer.keys.find((key) => mayKeySign(key, now) && !isSampleKey(key.publicKey))?.publicKey;
}
