import type { Words } from './words.ts';

/** Keys, modes, signing and the checks before anything is written. */
export const issuingErrors = {
  'key/malformed': (v: { source: string }): Words => ({
    message: `${v.source} does not hold an Ed25519 private key`,
    hint: 'It should be one word that begins with z3u2. Run: npx lanyard keygen',
  }),
  'key/missing': (v: { issuer: string; variable: string }): Words => ({
    message: `production needs the private key of issuer "${v.issuer}"`,
    hint: `Set ${v.variable} on the build step, or put the key into keys/${v.issuer}.key.`,
  }),
  'key/no-public-key': (v: { issuer: string }): Words => ({
    message: `issuer "${v.issuer}" has no public key`,
    hint: `Run: npx lanyard keygen ${v.issuer}`,
  }),
  'key/unknown': (v: { issuer: string; source: string; publicKey: string }): Words => ({
    message: `${v.source} belongs to the public key ${v.publicKey}, which issuer "${v.issuer}" does not have`,
    hint: 'Use the key that was made for this issuer, or add its public key to the issuer’s file.',
  }),
  'key/revoked': (v: { issuer: string; source: string }): Words => ({
    message: `${v.source} is a key that issuer "${v.issuer}" has marked as revoked or expired`,
    hint: `Make a new one and sign everything again: npx lanyard keygen ${v.issuer}`,
  }),
  'key/sample-on-real-host': (v: { host: string }): Words => ({
    message: `the sample key is public and must not sign for ${v.host}`,
    hint: 'Run: npx lanyard keygen, and remove the sample’s public key from the issuer’s file.',
  }),
  'mode/unknown': (v: { found: string }): Words => ({
    message: `LANYARD_ENV is "${v.found}"`,
    hint: 'It may be production or preview, or not set.',
  }),
  'mode/salt-secret-missing': (): Words => ({
    message: 'plain e-mail addresses are hashed with a secret, and there is none',
    hint: 'Set LANYARD_SALT_SECRET to at least 32 random characters, the same for every build.',
  }),
  'clock/malformed': (v: { found: string }): Words => ({
    message: `SOURCE_DATE_EPOCH is "${v.found}", not a number of seconds`,
    hint: 'Unset it, or set it to seconds since 1970.',
  }),
  'proof/self-check': (v: { document: string; reason: string }): Words => ({
    message: `${v.document} does not verify: ${v.reason}`,
    hint: 'Nothing was written. This is a fault of the program or of the key, not of your content: please report it.',
  }),
  'credential/not-conformant': (v: { document: string; reason: string }): Words => ({
    message: `${v.document} would not conform to Open Badges 3.0: ${v.reason}`,
    hint: 'Nothing was written. Please report it.',
  }),
} as const;
