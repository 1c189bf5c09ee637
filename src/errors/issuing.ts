import type { Definitions } from './definition.ts';

/** Whether what a variable holds is shown: what is longer than a word or a date could be a key or a token. */
const isShown = (value: string) => value.length <= 24;

/** Keys, modes, signing and the checks before anything is written. */
export const issuingErrors = {
  'key/malformed': (v: { source: string }) => [
    `${v.source} does not hold an Ed25519 private key`,
    'It should be one word that begins with z3u2. Run: npx lanyard keygen',
  ],
  'key/missing': (v: { issuer: string; variable: string }) => [
    `production needs the private key of issuer "${v.issuer}"`,
    `On the host, make a secret ${v.variable} and pass it to the build step; at home, put the key into keys/${v.issuer}.key.`,
  ],
  'key/no-public-key': (v: { issuer: string }) => [
    `issuer "${v.issuer}" has no public key`,
    `Run: npx lanyard keygen ${v.issuer}`,
  ],
  'key/unknown': (v: { issuer: string; source: string; publicKey: string }) => [
    `${v.source} belongs to the public key ${v.publicKey}, which issuer "${v.issuer}" does not have`,
    'Use the key that was made for this issuer, or add its public key to the issuer’s file.',
  ],
  'key/revoked': (v: { issuer: string; source: string }) => [
    `${v.source} is a key that issuer "${v.issuer}" has marked as revoked or expired`,
    `Make a new one and sign everything again: npx lanyard keygen ${v.issuer}`,
  ],
  'key/sample-on-real-host': (v: { host: string }) => [
    `the sample key is public and must not sign for ${v.host}`,
    'Run: npx lanyard keygen, and remove the sample’s public key from the issuer’s file.',
  ],
  'mode/unknown': (v: { found: string }) => [
    isShown(v.found)
      ? `LANYARD_ENV is "${v.found}"`
      : 'LANYARD_ENV is neither of its values; what it holds is not shown, as it could be a key',
    'It may be production or preview, or not set. Keys belong into LANYARD_SIGNING_KEY.',
  ],
  'mode/salt-secret-missing': () => [
    'plain e-mail addresses are hashed with a secret, and there is none',
    'Set LANYARD_SALT_SECRET to at least 32 random characters, the same for every build.',
  ],
  'clock/malformed': (v: { found: string }) => [
    isShown(v.found)
      ? `SOURCE_DATE_EPOCH is "${v.found}", not a number of seconds`
      : 'SOURCE_DATE_EPOCH is not a number of seconds',
    'Unset it, or set it to seconds since 1970.',
  ],
  'build/project-path': (v: { root: string; sign: string }) => [
    `the project’s path has "${v.sign}" in it: ${v.root}`,
    'Tools of the build read that sign as the end of a path. Rename the folder; spaces and letters of any language are fine.',
  ],
  'build/output-folder': (v: { folder: string; why: string; mend: string }) => [
    `the site cannot be put into ${v.folder}: it ${v.why}`,
    v.mend,
  ],
  'proof/self-check': (v: { document: string; reason: string }) => [
    `${v.document} does not verify: ${v.reason}`,
    'Nothing was written. This is a fault of the program or of the key, not of your content: please report it.',
  ],
  'credential/too-large': (v: { field: string; count: number; items: number; values: number }) => [
    `a badge would have more in it than verifiers read: there are ${v.count} ${v.field} here`,
    `A list may have ${v.items} entries, and a badge ${v.values} values in all, its achievement included. Leave out what can be looked up at the address of the others.`,
  ],
  'credential/not-verifiable': (v: { reason: string }) => [
    `a badge made from this file would not verify: ${v.reason}`,
    'See which line is unusual, an address for instance, and write it otherwise.',
  ],
  'credential/not-conformant': (v: { document: string; reason: string }) => [
    `${v.document} would not conform to Open Badges 3.0: ${v.reason}`,
    'Nothing was written. Please report it.',
  ],
} satisfies Definitions;
