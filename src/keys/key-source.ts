import type { KeyFamily } from './algorithms.ts';

/** A private key that a shell has found, not yet read. */
export interface KeySource {
  /** Where it was found, for messages: `LANYARD_SIGNING_KEY`, `keys/harbour.key`. Never the key. */
  readonly source: string;
  readonly text: string;
  /** The id of the issuer it is meant for; undefined where it fits whichever has its public key. */
  readonly issuer?: string | undefined;
}

/** The environment variable that holds whichever private key fits: all that a site with one issuer needs. */
const KEY_VARIABLE = 'LANYARD_SIGNING_KEY';

/** The same for an RSA key, which signs JWTs beside the other. */
const RSA_VARIABLE = 'LANYARD_RSA_KEY';

/** The variables of a family's keys: for any issuer, and for one, whose id is in capitals. */
const VARIABLES = {
  Ed25519: { any: KEY_VARIABLE, of: (id: string) => `LANYARD_SIGNING_KEY_${id}` },
  RSA: { any: RSA_VARIABLE, of: (id: string) => `LANYARD_RSA_KEY_${id}` },
} as const satisfies Partial<Record<KeyFamily, object>>;

/** Families whose keys sign files: only theirs are looked for in the environment. */
export type SigningFamily = keyof typeof VARIABLES;

/** The environment variable to name for an issuer's private key, of so many issuers that need one. */
export function keyVariableAmong(issuers: number, issuer: string, family: SigningFamily = 'Ed25519'): string {
  const { any, of } = VARIABLES[family];
  return issuers > 1 ? of(inCapitals(issuer)) : any;
}

/** Every variable that may hold a key of these issuers, and whose it is then. */
export function keyVariables(issuers: Iterable<string>): { variable: string; issuer?: string }[] {
  const all = [...issuers];
  return Object.values(VARIABLES).flatMap(({ any, of }) => [
    ...all.map((issuer) => ({ variable: of(inCapitals(issuer)), issuer })),
    { variable: any },
  ]);
}

/** Whether a variable may hold a key of some issuer. */
export function isKeyVariable(name: string): boolean {
  return Object.values(VARIABLES).some(({ any, of }) => name === any || name.startsWith(of('')));
}

const inCapitals = (issuer: string) => issuer.toUpperCase().replaceAll('-', '_');
