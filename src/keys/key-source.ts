import type { IssuerId } from '../model/id.ts';

/** A private key that a shell has found, not yet read. */
export interface KeySource {
  /** Where it was found, for messages: `LANYARD_SIGNING_KEY`, `keys/harbour.key`. Never the key. */
  readonly source: string;
  readonly text: string;
  /** The issuer it is meant for; undefined where it fits whichever has its public key. */
  readonly issuer?: IssuerId | undefined;
}

/** The environment variable that holds one issuer's private key; with a single issuer, LANYARD_SIGNING_KEY does. */
export function keyVariable(issuer: IssuerId): string {
  return `LANYARD_SIGNING_KEY_${issuer.toUpperCase().replaceAll('-', '_')}`;
}
