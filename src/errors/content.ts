import { type Definitions, didYouMean, type Suggested } from './definition.ts';
import { quoted, shortQuoted } from './printable.ts';
import { yamlErrors } from './yaml.ts';

const list = (words: readonly string[]) => words.map(shortQuoted).join(', ');

/** Mistakes in the files under `content/`. */
export const contentErrors = {
  // The file as such
  'content/not-utf8': (v: { encoding?: string | undefined; sign?: string | undefined }) => [
    v.encoding === undefined
      ? 'this file is not UTF-8 text'
      : `this file is not UTF-8 text; its encoding seems to be ${v.encoding}${v.sign === undefined ? '' : `, as ${quoted(v.sign)} here is written`}`,
    'Save it again with the encoding UTF-8: editors ask for it under "Save as".',
  ],
  'content/unreadable': (v: { reason: string }) => [
    `this file cannot be read: ${v.reason}`,
    'Check that it is an ordinary file and that you may read it.',
  ],
  'content/file-too-large': (v: { bytes: number; limit: number }) => [
    `this file has ${v.bytes} bytes; at most ${v.limit} are read`,
    'At most 64 KB of YAML, 256 KB of Markdown or of a signed document, 5 MB for an image, 20 MB for a font.',
  ],
  'content/outside': () => [
    'this path leads out of content/',
    'Copy the file into content/ instead of linking to it.',
  ],
  'content/broken-link': () => [
    'this symbolic link leads nowhere',
    'Copy the file here instead of linking to it, or remove the link.',
  ],
  'content/linked-folder': () => [
    'this folder is a symbolic link',
    'Copy the folder instead of linking to it: each content file has one place.',
  ],
  'content/missing-file': (v: Suggested & { file: string }) => [
    `there is no file ${shortQuoted(v.file)}${didYouMean(v, shortQuoted)}`,
    'Check the spelling, or add the file in the same commit.',
  ],
  'content/no-site': () => ['there is no content/site.yaml', 'Run: npx lanyard init'],
  'content/bad-file-name': (v: { name: string }) => [
    `${shortQuoted(v.name)} cannot be an id: the file name becomes the URL`,
    'Use lower-case letters, digits, "-" and "_"; begin with a letter or digit; no dots; at most 128.',
  ],
  'content/reserved-name': (v: { name: string; why: string }) => [
    `${shortQuoted(v.name)} cannot be an id: ${v.why}`,
    'Give the file another name. References to it change with it.',
  ],
  'content/unexpected-file': (v: { expected: string }) => [
    'this file is in a place where nothing reads it',
    `Move it: ${v.expected}.`,
  ],
  'content/more-mistakes': (v: { more: number }) => [
    `this file has ${v.more} more mistakes`,
    'They are shown once these are mended.',
  ],
  ...yamlErrors,
  // Fields
  'content/unknown-field': (
    v: Suggested & { field: string; known: readonly string[]; mend?: string | undefined },
  ) => [
    `unknown field ${shortQuoted(v.field)}${didYouMean(v, shortQuoted)}`,
    v.mend ?? (v.suggestion ? undefined : `Known here: ${v.known.join(', ')}.`),
  ],
  'content/missing-field': (v: { field: string }) => [
    `${shortQuoted(v.field)} is missing`,
    `Add a line "${v.field}: …".`,
  ],
  'content/wrong-type': (v: { field: string; expected: string; found: string }) => [
    `${shortQuoted(v.field)} should be ${v.expected}, found ${v.found}`,
    v.expected === 'text' && /^(the number|true|false)/.test(v.found)
      ? 'Put the value in quotes to make it text.'
      : v.expected === 'a list' && v.found !== 'a list'
        ? 'Put "- " in front of each entry, its other lines indented by two spaces more.'
        : undefined,
  ],
  'content/not-one-of': (v: Suggested & { field: string; found: string; allowed: readonly string[] }) => [
    `${shortQuoted(v.field)} cannot be ${shortQuoted(v.found)}${didYouMean(v, shortQuoted)}`,
    `Allowed: ${v.allowed.join(', ')}.`,
  ],
  'content/too-short': (v: { field: string; minimum: number; unit: string }) => [
    `${shortQuoted(v.field)} needs at least ${v.minimum} ${v.unit}`,
  ],
  'content/too-long': (v: { field: string; maximum: number; unit: string }) => [
    `${shortQuoted(v.field)} may have at most ${v.maximum} ${v.unit}`,
  ],
  'content/out-of-range': (v: { field: string; rule: string }) => [`${shortQuoted(v.field)} ${v.rule}`],
  'content/malformed': (v: { field: string; rule: string; hint?: string | undefined }) => [
    `${shortQuoted(v.field)} ${v.rule}`,
    v.hint,
  ],
  'content/not-a-date': (v: Suggested & { found: string; reason?: string | undefined }) => [
    `${shortQuoted(v.found)} is not a date${v.reason === undefined ? '' : `: ${v.reason}`}${didYouMean(v, (date) => date)}`,
    'Write YYYY-MM-DD, or a time with its offset: 2026-11-01T18:30:00+01:00.',
  ],
  'content/unlikely-year': (v: { year: number; first: number; last: number }) => [
    `the year ${v.year} cannot be meant`,
    `Check the year, with its four digits: from ${v.first} to ${v.last}.`,
  ],
  'content/not-a-duration': (v: { found: string }) => [
    `${shortQuoted(v.found)} is not a length of time`,
    'Write a number and a unit: 2 years, 18 months, 6 weeks, 90 days.',
  ],
  'content/not-a-url': (v: { found: string; what?: string | undefined; mend?: string | undefined }) => [
    `${shortQuoted(v.found)} is ${v.what ?? 'not a web address'}`,
    v.mend ?? 'Write it whole, with https:// at the front.',
  ],
  'content/not-a-uri': (v: { found: string; what?: string | undefined; mend?: string | undefined }) => [
    `${shortQuoted(v.found)} is ${v.what ?? 'not an address that can stand here'}`,
    v.mend ?? 'Write a whole web address (https://…), a DID (did:…) or a URN (urn:isbn:…).',
  ],
  'content/not-an-id': (v: { found: string }) => [
    `${shortQuoted(v.found)} cannot be an id`,
    'An id is the name of a file without its ending: lower-case letters, digits, "-" and "_".',
  ],
  'content/not-a-color': (v: { found: string }) => [
    `${shortQuoted(v.found)} is not a colour`,
    'Write six hexadecimal digits in quotes: "#1f4e79".',
  ],
  'content/not-a-key': (v: { found: string }) => [
    `${shortQuoted(v.found)} is not an Ed25519 public key`,
    'Public keys begin with z6Mk. Run: npx lanyard keygen',
  ],
  'content/not-a-jwk': (v: { reason: string }) => [
    `this JSON Web Key ${v.reason}`,
    'It is the public key of Ed25519, P-256, or RSA with 2048, 3072 or 4096 bits. Run: npx lanyard keygen --type RSA-2048',
  ],
  'content/weak-key': (v: { reason: string }) => [
    `this RSA key ${v.reason}: it could be forged`,
    'An RSA key has 2048 bits at the least, and the exponent 65537. Run: npx lanyard keygen --type RSA-2048',
  ],
  'content/one-key-form': () => [
    'a key is given once: as publicKeyMultibase or as jwk',
    'Keep one of the two, or run: npx lanyard keygen',
  ],
  'content/other-key-type': (v: { type: string; found: string }) => [
    `this says ${v.type}, and the key is of ${v.found}`,
    'Correct the type, or leave it out.',
  ],
  'content/private-key': () => [
    'a private key stands in a content file',
    'Treat it as stolen: remove it, run "npx lanyard keygen", and mark the old public key as revoked.',
  ],
  'content/empty-text': (v: { field: string }) => [
    `${shortQuoted(v.field)} is empty`,
    'Write something, or remove the line.',
  ],
  // Across files
  'content/unknown-reference': (v: Suggested & { kind: string; id: string; known: readonly string[] }) => [
    `there is no ${v.kind} ${shortQuoted(v.id)}${didYouMean(v, shortQuoted)}`,
    v.known.length > 0
      ? `There are: ${v.known.slice(0, 12).join(', ')}${v.known.length > 12 ? ', …' : ''}.`
      : undefined,
  ],
  'content/no-issuer': () => ['there is no issuer in content/issuers/', 'Run: npx lanyard init'],
  'content/which-issuer': (v: { known: readonly string[] }) => [
    'there are several issuers and none is the default',
    `Add "issuer: …" to content/site.yaml, one of ${list(v.known)}.`,
  ],
  'content/duplicate-id': (v: { id: string; other: string }) => [
    `the award id ${shortQuoted(v.id)} is taken by ${v.other}`,
    'An id is the badge’s URL on the whole site, whatever its year. Give the newer file another name.',
  ],
  'content/wrong-year': (v: { folder: string; year: string }) => [
    `this award of ${v.year} is in the folder ${v.folder}/`,
    'The folder is for people only; the URL does not change when you move the file.',
    'warning',
  ],
  'content/status-index-taken': (v: { index: number; other: string; free: number }) => [
    `this award’s place in the status list, ${v.index}, is taken by ${v.other}`,
    `Add a line "statusIndex: ${v.free}" to the newer of the two; that place is free.`,
  ],
  'content/status-index-erased': (v: { index: number; free: number }) => [
    `this award’s place in the status list, ${v.index}, is that of an erased award: it is revoked for ever`,
    `If it is the erased award that came back, delete the file. If it is a new one, give the file another name, or add a line "statusIndex: ${v.free}"; that place is free.`,
  ],
  'content/expires-before-award': (v: { expires: string; awarded: string }) => [
    `this award expires (${v.expires}) before it is given (${v.awarded})`,
    'One of the two dates is wrong.',
  ],
  'content/dates-reversed': (v: { first: string; second: string }) => [
    `${shortQuoted(v.second)} lies before ${shortQuoted(v.first)}`,
    'One of the two dates is wrong.',
  ],
  'content/revoked-before-award': (v: { revoked: string; awarded: string }) => [
    `this award was revoked (${v.revoked}) before it was given (${v.awarded})`,
    'One of the two dates is wrong.',
  ],
  'content/awarded-in-future': (v: { awarded: string }) => [
    `this award is dated in the future (${v.awarded}); until then it verifies as not yet valid`,
    undefined,
    'warning',
  ],
  'content/unknown-result': (v: Suggested & { id: string; known: readonly string[] }) => [
    `the achievement has no result ${shortQuoted(v.id)}${didYouMean(v, shortQuoted)}`,
    v.known.length > 0 ? `It has: ${v.known.join(', ')}.` : 'Add it under "results" in the achievement.',
  ],
  'content/unknown-level': (v: Suggested & { id: string; known: readonly string[] }) => [
    `the rubric has no level ${shortQuoted(v.id)}${didYouMean(v, shortQuoted)}`,
    v.known.length > 0 ? `It has: ${v.known.join(', ')}.` : 'Add it under "levels" of that result.',
  ],
  'content/result-value': (v: { rule: string }) => [`this result ${v.rule}`],
  'content/no-criteria': () => [
    'this achievement does not say what it takes to earn it',
    'Write the criteria below the front matter, or give "criteriaUrl".',
  ],
  'content/placeholder-criteria': () => [
    'the criteria are still the words that stood here to be replaced: badges signed now say so for ever',
    'Write below the front matter what somebody does to earn this badge, before it is awarded.',
    'warning',
  ],
  'content/did-root-taken': (v: { other: string }) => [
    `${v.other} is already the host itself`,
    'Only one issuer can have "rootDid: true".',
  ],
  'content/did-root-base-path': () => [
    'an issuer cannot be the host itself on a site below a path',
    'Remove "rootDid: true", or give the site a host of its own.',
  ],
  'content/key-in-future': (v: { field: string; day: string }) => [
    `this key has a date in the future: ${shortQuoted(v.field)} is ${v.day}`,
    'Check the year and the month: a key is entered after it was made.',
    'warning',
  ],
  'content/security-expired': (v: { expires: string }) => [
    `security.txt expired at ${v.expires}; it is no longer published`,
    'See whether it still holds, then set a new "expires", at most a year ahead.',
    'warning',
  ],
  'content/security-below-path': (v: { path: string }) => [
    `security.txt is looked for at the root of a host, and this site stands below ${v.path}; it is not published`,
    'Put it at the root of the host by other means, or remove "security" here.',
    'warning',
  ],
  'content/schema-version': (v: { found: number; known: number }) => [
    `this content has schema version ${v.found}; this program knows ${v.known}`,
    'Upgrade lanyard, or check the number.',
  ],
} satisfies Definitions;
