import { quoted } from './printable.ts';
import type { Words } from './words.ts';

/** An author's word as messages show it: in quotes, long ones cut. */
const shortQuoted = (word: string) => quoted(word.length > 80 ? `${word.slice(0, 79)}…` : word);
const list = (words: readonly string[]) => words.map(shortQuoted).join(', ');

/** Mistakes in the files under `content/`. */
export const contentErrors = {
  // The file as such
  'content/not-utf8': (): Words => ({
    message: 'this file is not UTF-8 text',
    hint: 'Save it again with the encoding UTF-8.',
  }),
  'content/unreadable': (v: { reason: string }): Words => ({
    message: `this file cannot be read: ${v.reason}`,
    hint: 'Check that it is an ordinary file and that you may read it.',
  }),
  'content/file-too-large': (v: { bytes: number; limit: number }): Words => ({
    message: `this file has ${v.bytes} bytes; at most ${v.limit} are read`,
    hint: 'At most 64 KB of YAML, 256 KB of Markdown, 5 MB for an image, 20 MB for a font.',
  }),
  'content/outside': (): Words => ({
    message: 'this path leads out of content/',
    hint: 'Copy the file into content/ instead of linking to it.',
  }),
  'content/broken-link': (): Words => ({
    message: 'this symbolic link leads nowhere',
    hint: 'Copy the file here instead of linking to it, or remove the link.',
  }),
  'content/linked-folder': (): Words => ({
    message: 'this folder is a symbolic link',
    hint: 'Copy the folder instead of linking to it: each content file has one place.',
  }),
  'content/missing-file': (v: { file: string; suggestion?: string | undefined }): Words => ({
    message: `there is no file ${shortQuoted(v.file)}${v.suggestion ? `, did you mean ${shortQuoted(v.suggestion)}?` : ''}`,
    hint: 'Check the spelling, or add the file in the same commit.',
  }),
  'content/no-site': (): Words => ({
    message: 'there is no content/site.yaml',
    hint: 'Run: npx lanyard init',
  }),
  'content/bad-file-name': (v: { name: string }): Words => ({
    message: `${shortQuoted(v.name)} cannot be an id: the file name becomes the URL`,
    hint: 'Use lower-case letters, digits, "-" and "_"; begin with a letter or digit; no dots; at most 128.',
  }),
  'content/unexpected-file': (v: { expected: string }): Words => ({
    message: 'this file is in a place where nothing reads it',
    hint: `Move it: ${v.expected}.`,
  }),
  'content/more-mistakes': (v: { more: number }): Words => ({
    message: `this file has ${v.more} more mistakes`,
    hint: 'They are shown once these are mended.',
  }),
  // YAML and front matter
  'content/yaml-syntax': (v: { reason: string }): Words => ({
    message: `YAML cannot be read: ${v.reason}`,
    hint: 'Values with ":" or "#" in them need quotes; indent with spaces.',
  }),
  'content/yaml-tab': (): Words => ({
    message: 'a tab is used for indentation',
    hint: 'YAML is indented with spaces. Replace the tab with two spaces.',
  }),
  'content/duplicate-key': (v: { key: string }): Words => ({
    message: `${shortQuoted(v.key)} stands here twice`,
    hint: 'Keep one of the two.',
  }),
  'content/too-many-aliases': (): Words => ({
    message: 'YAML anchors and aliases are not allowed in content files',
    hint: 'Write the value out where it is needed.',
  }),
  'content/not-a-mapping': (v: { found: string }): Words => ({
    message: `expected "field: value" lines, found ${v.found}`,
    hint: 'Begin each line with a field name and a colon.',
  }),
  'content/front-matter-missing': (): Words => ({
    message: 'this file does not begin with front matter',
    hint: 'Begin with a line "---", then the fields, then "---" again, then the text.',
  }),
  'content/front-matter-open': (): Words => ({
    message: 'the front matter is not closed',
    hint: 'Add a line "---" between the fields and the text.',
  }),
  'content/front-matter-language': (v: { language: string }): Words => ({
    message: `front matter in ${shortQuoted(v.language)} is not accepted`,
    hint: 'Write "---" alone on the first line; front matter is YAML and is never run.',
  }),
  // Fields
  'content/unknown-field': (v: {
    field: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }): Words => ({
    message: `unknown field ${shortQuoted(v.field)}${v.suggestion ? `, did you mean ${shortQuoted(v.suggestion)}?` : ''}`,
    hint: v.suggestion ? undefined : `Known here: ${v.known.join(', ')}.`,
  }),
  'content/missing-field': (v: { field: string }): Words => ({
    message: `${shortQuoted(v.field)} is missing`,
    hint: `Add a line "${v.field}: …".`,
  }),
  'content/wrong-type': (v: { field: string; expected: string; found: string }): Words => ({
    message: `${shortQuoted(v.field)} should be ${v.expected}, found ${v.found}`,
    hint:
      v.expected === 'text' && /^(the number|true|false)/.test(v.found)
        ? 'Put the value in quotes to make it text.'
        : undefined,
  }),
  'content/not-one-of': (v: {
    field: string;
    found: string;
    suggestion?: string | undefined;
    allowed: readonly string[];
  }): Words => ({
    message: `${shortQuoted(v.field)} cannot be ${shortQuoted(v.found)}${v.suggestion ? `, did you mean ${shortQuoted(v.suggestion)}?` : ''}`,
    hint: `Allowed: ${v.allowed.join(', ')}.`,
  }),
  'content/too-short': (v: { field: string; minimum: number; unit: string }): Words => ({
    message: `${shortQuoted(v.field)} needs at least ${v.minimum} ${v.unit}`,
  }),
  'content/too-long': (v: { field: string; maximum: number; unit: string }): Words => ({
    message: `${shortQuoted(v.field)} may have at most ${v.maximum} ${v.unit}`,
  }),
  'content/out-of-range': (v: { field: string; rule: string }): Words => ({
    message: `${shortQuoted(v.field)} ${v.rule}`,
  }),
  'content/malformed': (v: { field: string; rule: string; hint?: string | undefined }): Words => ({
    message: `${shortQuoted(v.field)} ${v.rule}`,
    hint: v.hint,
  }),
  'content/not-a-date': (v: { found: string; suggestion?: string | undefined }): Words => ({
    message: `${shortQuoted(v.found)} is not a date${v.suggestion ? `, did you mean ${v.suggestion}?` : ''}`,
    hint: 'Write YYYY-MM-DD, or a time with its offset: 2026-11-01T18:30:00+01:00.',
  }),
  'content/not-a-duration': (v: { found: string }): Words => ({
    message: `${shortQuoted(v.found)} is not a length of time`,
    hint: 'Write a number and a unit: 2 years, 18 months, 6 weeks, 90 days.',
  }),
  'content/not-a-url': (v: { found: string }): Words => ({
    message: `${shortQuoted(v.found)} is not a web address`,
    hint: 'Write it whole, with https:// at the front.',
  }),
  'content/not-a-uri': (v: { found: string }): Words => ({
    message: `${shortQuoted(v.found)} is not a URI`,
    hint: 'Write a DID (did:…) or a whole web address (https://…).',
  }),
  'content/not-an-id': (v: { found: string }): Words => ({
    message: `${shortQuoted(v.found)} cannot be an id`,
    hint: 'An id is the name of a file without its ending: lower-case letters, digits, "-" and "_".',
  }),
  'content/not-a-color': (v: { found: string }): Words => ({
    message: `${shortQuoted(v.found)} is not a colour`,
    hint: 'Write six hexadecimal digits in quotes: "#1f4e79".',
  }),
  'content/not-a-key': (v: { found: string }): Words => ({
    message: `${shortQuoted(v.found)} is not an Ed25519 public key`,
    hint: 'Public keys begin with z6Mk. Run: npx lanyard keygen',
  }),
  'content/private-key': (): Words => ({
    message: 'a private key stands in a content file',
    hint: 'Treat it as stolen: remove it, run "npx lanyard keygen", and mark the old public key as revoked.',
  }),
  'content/empty-text': (v: { field: string }): Words => ({
    message: `${shortQuoted(v.field)} is empty`,
    hint: 'Write something, or remove the line.',
  }),
  // Recipients and privacy
  'content/recipient-empty': (): Words => ({
    message: 'the recipient has neither name, email, id nor identifiers',
    hint: 'Give at least a hashed e-mail: run "npx lanyard award" to have it made.',
  }),
  'content/recipient-name-only': (): Words => ({
    message: 'a name alone does not say who the recipient is',
    hint: 'Open Badges needs an identifier: add "email" (as a hash), "id" or "identifiers". Run: npx lanyard award',
  }),
  'content/plain-email': (v: { file: string }): Words => ({
    message: 'a plain e-mail address stands in a content file',
    hint: `Hash it in place: npx lanyard check --fix ${v.file}`,
  }),
  'content/published-email': (v: { field: string }): Words => ({
    message: `${shortQuoted(v.field)} has an e-mail address in it, which would be published`,
    hint: 'Remove it. Whom a badge belongs to is said by "email" of the recipient, as a hash.',
  }),
  'content/salt-missing': (): Words => ({
    message: 'a hashed e-mail needs a salt',
    hint: 'Without a salt anybody can look the address up. Run: npx lanyard award',
  }),
  'content/salt-short': (v: { bits: number }): Words => ({
    message: `this salt has at most ${v.bits} bits; 128 are needed`,
    hint: 'Use 32 random hexadecimal digits. Run "npx lanyard award" to have one made.',
  }),
  // Across files
  'content/unknown-reference': (v: {
    kind: string;
    id: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }): Words => ({
    message: `there is no ${v.kind} ${shortQuoted(v.id)}${v.suggestion ? `, did you mean ${shortQuoted(v.suggestion)}?` : ''}`,
    hint:
      v.known.length > 0
        ? `There are: ${v.known.slice(0, 12).join(', ')}${v.known.length > 12 ? ', …' : ''}.`
        : undefined,
  }),
  'content/no-issuer': (): Words => ({
    message: 'there is no issuer in content/issuers/',
    hint: 'Run: npx lanyard init',
  }),
  'content/which-issuer': (v: { known: readonly string[] }): Words => ({
    message: 'there are several issuers and none is the default',
    hint: `Add "issuer: …" to content/site.yaml, one of ${list(v.known)}.`,
  }),
  'content/duplicate-id': (v: { id: string; other: string }): Words => ({
    message: `the award id ${shortQuoted(v.id)} is taken by ${v.other}`,
    hint: 'An id is the badge’s URL on the whole site, whatever its year. Give the newer file another name.',
  }),
  'content/wrong-year': (v: { folder: string; year: string }): Words => ({
    message: `this award of ${v.year} is in the folder ${v.folder}/`,
    hint: 'The folder is for people only; the URL does not change when you move the file.',
    severity: 'warning',
  }),
  'content/status-index-taken': (v: { index: number; other: string; free: number }): Words => ({
    message: `this award’s place in the status list, ${v.index}, is taken by ${v.other}`,
    hint: `Add a line "statusIndex: ${v.free}" to the newer of the two; that place is free.`,
  }),
  'content/status-index-erased': (v: { index: number; free: number }): Words => ({
    message: `this award’s place in the status list, ${v.index}, is that of an erased award: it is revoked for ever`,
    hint: `If it is the erased award that came back, delete the file. If it is a new one, give the file another name, or add a line "statusIndex: ${v.free}"; that place is free.`,
  }),
  'content/expires-before-award': (v: { expires: string; awarded: string }): Words => ({
    message: `this award expires (${v.expires}) before it is given (${v.awarded})`,
    hint: 'One of the two dates is wrong.',
  }),
  'content/dates-reversed': (v: { first: string; second: string }): Words => ({
    message: `${shortQuoted(v.second)} lies before ${shortQuoted(v.first)}`,
    hint: 'One of the two dates is wrong.',
  }),
  'content/revoked-before-award': (v: { revoked: string; awarded: string }): Words => ({
    message: `this award was revoked (${v.revoked}) before it was given (${v.awarded})`,
    hint: 'One of the two dates is wrong.',
  }),
  'content/awarded-in-future': (v: { awarded: string }): Words => ({
    message: `this award is dated in the future (${v.awarded}); until then it verifies as not yet valid`,
    severity: 'warning',
  }),
  'content/unknown-result': (v: {
    id: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }): Words => ({
    message: `the achievement has no result ${shortQuoted(v.id)}${v.suggestion ? `, did you mean ${shortQuoted(v.suggestion)}?` : ''}`,
    hint:
      v.known.length > 0 ? `It has: ${v.known.join(', ')}.` : 'Add it under "results" in the achievement.',
  }),
  'content/unknown-level': (v: {
    id: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }): Words => ({
    message: `the rubric has no level ${shortQuoted(v.id)}${v.suggestion ? `, did you mean ${shortQuoted(v.suggestion)}?` : ''}`,
    hint: v.known.length > 0 ? `It has: ${v.known.join(', ')}.` : 'Add it under "levels" of that result.',
  }),
  'content/result-value': (v: { rule: string }): Words => ({
    message: `this result ${v.rule}`,
  }),
  'content/no-criteria': (): Words => ({
    message: 'this achievement does not say what it takes to earn it',
    hint: 'Write the criteria below the front matter, or give "criteriaUrl".',
  }),
  'content/did-root-taken': (v: { other: string }): Words => ({
    message: `${v.other} is already the host itself`,
    hint: 'Only one issuer can have "rootDid: true".',
  }),
  'content/did-root-base-path': (): Words => ({
    message: 'an issuer cannot be the host itself on a site below a path',
    hint: 'Remove "rootDid: true", or give the site a host of its own.',
  }),
  'content/security-expired': (v: { expires: string }): Words => ({
    message: `security.txt expired at ${v.expires}; it is no longer published`,
    hint: 'See whether it still holds, then set a new "expires", at most a year ahead.',
    severity: 'warning',
  }),
  'content/security-below-path': (v: { path: string }): Words => ({
    message: `security.txt is looked for at the root of a host, and this site stands below ${v.path}; it is not published`,
    hint: 'Put it at the root of the host by other means, or remove "security" here.',
    severity: 'warning',
  }),
  'content/schema-version': (v: { found: number; known: number }): Words => ({
    message: `this content has schema version ${v.found}; this program knows ${v.known}`,
    hint: 'Upgrade lanyard, or check the number.',
  }),
} as const;
