/** A private key that a shell has found, not yet read. */
export interface KeySource {
  /** Where it was found, for messages: `LANYARD_SIGNING_KEY`, `keys/harbour.key`. Never the key. */
  readonly source: string;
  readonly text: string;
  /** The id of the issuer it is meant for; undefined where it fits whichever has its public key. */
  readonly issuer?: string | undefined;
}

/** The environment variable that holds whichever private key fits: all that a site with one issuer needs. */
export const KEY_VARIABLE = 'LANYARD_SIGNING_KEY';

/** The environment variable to name for an issuer's private key, of so many issuers that need one. */
export function keyVariableAmong(issuers: number, issuer: string): string {
  return issuers > 1 ? keyVariable(issuer) : KEY_VARIABLE;
}

/** The environment variable that holds one issuer's private key and no other's. */
export function keyVariable(issuer: string): string {
  return `LANYARD_SIGNING_KEY_${issuer.toUpperCase().replaceAll('-', '_')}`;
}
