/** A private key that a shell has found, not yet read. */
export interface KeySource {
  /** Where it was found, for messages: `LANYARD_SIGNING_KEY`, `keys/harbour.key`. Never the key. */
  readonly source: string;
  readonly text: string;
  /** The id of the issuer it is meant for; undefined where it fits whichever has its public key. */
  readonly issuer?: string | undefined;
}

/** The environment variable that holds one issuer's private key; with a single issuer, LANYARD_SIGNING_KEY does. */
export function keyVariable(issuer: string): string {
  return `LANYARD_SIGNING_KEY_${issuer.toUpperCase().replaceAll('-', '_')}`;
}
