import type { SignedCredential, UnsignedCredential } from '../credential/documents.ts';
import { didOf, verificationMethodOf } from '../credential/urls.ts';
import { type DateTime, endAfter } from '../lib/date-time.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Canonizer } from '../proof/data-integrity/canonize.ts';
import { signCredential } from '../proof/data-integrity/sign-credential.ts';
import type { Signing } from './choose-signing.ts';

/** What every signature of one build needs. */
export interface SigningContext extends Signing {
  /** The build's clock. */
  readonly now: DateTime;
  readonly canonize: Canonizer;
}

/** Signs a credential with its issuer's key, as of a moment. */
export function signAsIssuer(
  { site, signers, canonize }: SigningContext,
  issuer: Issuer,
  unsigned: UnsignedCredential,
  created: DateTime,
): Promise<SignedCredential> {
  const signer = signers.get(issuer.id);
  if (!signer) throw new Error(`No signer was chosen for the issuer ${issuer.id}.`);
  const verificationMethod = verificationMethodOf(didOf(site.config.site, issuer), signer.publicKey);
  return signCredential(unsigned, { signer, verificationMethod, created, canonize });
}

/** When what a preview has signed ends: a fortnight after its build. */
export function previewEnd(now: DateTime): DateTime {
  return endAfter(now, { count: 14, unit: 'day' });
}
