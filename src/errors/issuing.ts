import { counted } from '../lib/counted.ts';
import type { Definitions } from './definition.ts';

/** Whether what a variable holds is shown: what is longer than a word or a date could be a key or a token. */
const isShown = (value: string) => value.length <= 24;

const SHOWN = 20;

/** Some of many ids, and how many more there are. */
const listed = (ids: readonly string[]) =>
  ids.length > SHOWN ? `${ids.slice(0, SHOWN).join(', ')} and ${ids.length - SHOWN} more` : ids.join(', ');

/** Keys, modes, signing and the checks before anything is written. */
export const issuingErrors = {
  'key/malformed': (v: { source: string }) => [
    `${v.source} does not hold a private key`,
    'It should be one word that begins with z3u2, or an RSA key as PKCS #8 or JSON Web Key. Run: npx lanyard keygen',
  ],
  'key/missing': (v: { issuer: string; variable: string; file: string; family: string }) => [
    `production needs the ${v.family === 'RSA' ? 'RSA' : 'private'} key of issuer "${v.issuer}"`,
    `On the host, make a secret ${v.variable} and pass it to the build step; at home, put the key into ${v.file}.`,
  ],
  'key/no-public-key': (v: { issuer: string }) => [
    `issuer "${v.issuer}" has no public key of type Ed25519`,
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
  'key/no-rsa-key': (v: { issuer: string }) => [
    `issuer "${v.issuer}" has no RSA key in use, so its JWTs are signed with Ed25519`,
    `Platforms that take JWTs are certified for RSA alone. Run: npx lanyard keygen ${v.issuer} --type RSA-2048`,
    'warning',
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
  'build/private-key': (v: { path: string }) => [
    `${v.path} would be published with a private key in it`,
    'Nothing was published. Remove the key, from public/ perhaps, and treat it as stolen: revoke it and make a new one.',
  ],
  'build/output-folder': (v: { folder: string; why: string; mend: string }) => [
    `the site cannot be put into ${v.folder}: it ${v.why}`,
    v.mend,
  ],
  'proof/self-check': (v: { document: string; reason: string }) => [
    `${v.document} does not verify: ${v.reason}`,
    'Nothing was written. This is a fault of the program or of the key, not of your content: please report it.',
  ],
  'credential/no-jwt': (v: { ids: readonly string[]; awards: number }) => [
    `${v.ids.length} of ${counted(v.awards, 'award')} will have no JWT, as their recipients have no id: ${listed(v.ids)}`,
    'A JWT names its subject: give those recipients an id, a DID or another URI of theirs, or let them use the other forms.',
    'warning',
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
