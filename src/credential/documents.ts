import type { DateTime } from '../lib/date-time.ts';

/** JSON as it stands in a document. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object without nulls. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A credential's place in a status list [BSL §2.1]. */
export interface StatusEntry extends JsonObject {
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: 'revocation';
  readonly statusListIndex: string;
  readonly statusListCredential: string;
}

/** A verifiable credential before it is signed [VC 2.0 §4]. */
export interface UnsignedCredential extends JsonObject {
  readonly '@context': readonly string[];
  readonly type: readonly string[];
  readonly id: string;
  readonly validFrom: DateTime;
  readonly credentialStatus?: StatusEntry;
}

/** A Data Integrity proof [DI §2.1]. */
export interface DataIntegrityProof extends JsonObject {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: string;
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly proofValue: string;
}

declare const signed: unique symbol;

/** A signed credential. Made only by `proof/data-integrity/sign-credential.ts`: nothing else can call a document signed. */
export type SignedCredential = UnsignedCredential & {
  readonly proof: DataIntegrityProof;
  readonly [signed]: true;
};

/** An issuer as DID document [CID §2.1] and Open Badges Profile in one. */
export interface IssuerDocument extends JsonObject {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly name: string;
}

/** An achievement as a JSON-LD document of its own. */
export interface AchievementDocument extends JsonObject {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly name: string;
}
