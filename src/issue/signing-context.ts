import type { DataIntegrityProof, SignedCredential, UnsignedCredential } from '../credential/documents.ts';
import { keyUrl } from '../credential/json-web-keys.ts';
import { didOf, verificationMethodOf } from '../credential/urls.ts';
import { type DateTime, endAfter } from '../lib/date-time.ts';
import type { Issuer } from '../model/issuer.ts';
import type { ProofEngine } from '../proof/data-integrity/engine.ts';
import { signCredential, withProof } from '../proof/data-integrity/sign-credential.ts';
import { signJwt } from '../proof/jose/sign-jwt.ts';
import type { Signing } from './choose-signing.ts';

/** What every signature of one build needs. */
export interface SigningContext extends Signing {
  /** The build's clock. */
  readonly now: DateTime;
  readonly engine: ProofEngine;
  readonly proofs?: KnownProofs | undefined;
}

/** The proofs of earlier builds: the same document, key and moment always have the same. */
export interface KnownProofs {
  readonly get: (signed: ToSign) => DataIntegrityProof | undefined;
  readonly set: (signed: ToSign, proof: DataIntegrityProof) => void;
  /** JWTs, likewise. */
  readonly jwt?:
    | {
        readonly get: (signed: JwtToSign) => string | undefined;
        readonly set: (signed: JwtToSign, jwt: string) => void;
      }
    | undefined;
}

/** All that a proof depends on. */
export interface ToSign {
  readonly unsigned: UnsignedCredential;
  readonly verificationMethod: string;
  readonly created: DateTime;
}

/** All that a JWT depends on. */
export interface JwtToSign {
  readonly unsigned: UnsignedCredential;
  readonly kid: string;
}

/** Signs a credential with its issuer's key, as of a moment. */
export async function signAsIssuer(
  { site, signers, engine, proofs }: SigningContext,
  issuer: Issuer,
  unsigned: UnsignedCredential,
  created: DateTime,
): Promise<SignedCredential> {
  const signer = signers.get(issuer.id);
  if (!signer) throw new Error(`No signer was chosen for the issuer ${issuer.id}.`);
  const verificationMethod = verificationMethodOf(didOf(site.config.site, issuer), signer.publicKey);
  const toSign = { unsigned, verificationMethod, created };
  const known = proofs?.get(toSign);
  if (known) return withProof(unsigned, known);
  const signed = await signCredential(unsigned, { signer, verificationMethod, created, engine });
  proofs?.set(toSign, signed.proof);
  return signed;
}

/** A credential as a JWT of its issuer; undefined on sites without JWTs, and where its subject has no id. */
export async function signAsJwt(
  { site, jwtSigners, proofs }: SigningContext,
  issuer: Issuer,
  unsigned: UnsignedCredential,
): Promise<string | undefined> {
  if (!site.config.formats?.includes('vc-jwt')) return undefined;
  const signer = jwtSigners?.get(issuer.id);
  if (!signer) throw new Error(`No signer of JWTs was chosen for the issuer ${issuer.id}.`);
  const toSign = { unsigned, kid: keyUrl(site.config.site, signer.publicKey) };
  const known = proofs?.jwt?.get(toSign);
  if (known !== undefined) return known;
  const jwt = await signJwt(unsigned, { signer, kid: toSign.kid });
  if (jwt !== undefined) proofs?.jwt?.set(toSign, jwt);
  return jwt;
}

/** When what a preview has signed ends: a fortnight after its build. */
export function previewEnd(now: DateTime): DateTime {
  return endAfter(now, { count: 14, unit: 'day' });
}
