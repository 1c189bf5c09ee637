import type { DateTime } from '../lib/date-time.ts';
import { type Issuer, type IssuerKey, mayKeySign } from '../model/issuer.ts';
import { day, type Fact, fact } from './facts.ts';

/** One public key of an issuer with its history. */
export interface KeyView {
  readonly publicKey: string;
  /** What it is good for, in words. */
  readonly standing: string;
  readonly facts: readonly Fact[];
}

export function keyViews(issuer: Issuer, now: DateTime): KeyView[] {
  return issuer.keys.map((key) => ({
    publicKey: key.publicKeyMultibase,
    standing: standingOf(key, now),
    facts: [
      ...fact('Made', day(key.created)),
      ...fact(mayKeySign(key, now) ? 'Signs until' : 'Signed until', day(key.expires)),
      ...fact('Revoked', day(key.revoked)),
    ],
  }));
}

function standingOf(key: IssuerKey, now: DateTime): string {
  if (key.revoked !== undefined) return 'Revoked: nothing it signed is valid';
  return mayKeySign(key, now) ? 'In use' : 'No longer signs; what it signed before stays valid';
}
