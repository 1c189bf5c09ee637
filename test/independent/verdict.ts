/** What an independent verifier says about one document. */
export interface Verdict {
  readonly name: string;
  /** Whether the signature, and the key's right to make it, hold. */
  readonly signed: boolean;
  /** Undefined where the verifier cannot say. */
  readonly revoked?: boolean | undefined;
  readonly expired?: boolean | undefined;
  /** Why it said no. */
  readonly reason?: string | undefined;
}

/** One document to judge, under a name to tell it by. */
export interface Question {
  readonly name: string;
  readonly document: Credential;
}

/** A signed credential as anybody finds it: plain JSON. */
export interface Credential {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly credentialStatus?: { readonly statusListCredential: string; readonly statusListIndex: string };
  readonly proof: {
    readonly created: string;
    readonly verificationMethod: string;
    readonly proofValue: string;
  };
}
