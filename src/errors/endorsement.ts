import type { Definitions } from './definition.ts';
import { shortQuoted } from './printable.ts';

/** Endorsements: what `content/endorsements/` says, and what somebody else has signed. */
export const endorsementErrors = {
  'endorsement/of-nothing': () => [
    'this endorsement does not say what it is about',
    'Add a line: "of: bowline" for an achievement or an award, or "issuer: harbour".',
  ],
  'endorsement/of-several': () => [
    'this endorsement is about more than one thing',
    'Keep one of "of", "award" and "issuer"; write a file for each.',
  ],
  'endorsement/by-nobody': () => [
    'this endorsement does not say who gives it',
    'Add "by: ISSUER" for an issuer of this site, or "file: NAME.json" for one that somebody else has signed.',
  ],
  'endorsement/by-two': () => [
    'an endorsement is signed here ("by") or by somebody else ("file"), not both',
    'Remove one of the two lines.',
  ],
  'endorsement/no-date': () => [
    'this endorsement does not say since when it holds',
    'Add a line "validFrom: 2026-11-01". Badges issued from then on carry it; earlier ones keep as they are.',
  ],
  'endorsement/stray-field': (v: { field: string }) => [
    `${shortQuoted(v.field)} has no meaning here`,
    '"name" belongs to "by", and "keys" to "file". Remove the line.',
  ],
  'endorsement/no-comment': () => [
    'this endorsement says nothing',
    'Write below the front matter what the endorser says of it.',
  ],
  'endorsement/two-comments': () => [
    'what is endorsed is said by the signed file; the text below the front matter would be passed over',
    'Remove that text.',
  ],
  'endorsement/of-own': (v: { issuer: string }) => [
    `${shortQuoted(v.issuer)} would endorse what is its own, which says nothing`,
    'An endorsement is somebody else’s word. Name another issuer, or remove the file.',
  ],
  'endorsement/of-private': () => [
    'this endorsement is of a private award, and its page would tell of that award',
    'Make the award unlisted, or remove the endorsement.',
  ],
  'endorsement/too-many': (v: { kind: string; id: string; most: number }) => [
    `the ${v.kind} ${shortQuoted(v.id)} has more than ${v.most} endorsements for its badges to carry`,
    'Verifiers look at no more. Add "embed: false" to those that need only stand on the pages.',
  ],
  'endorsement/not-json': () => [
    'the file that is named here is not JSON that can be read in one way only',
    'Ask the endorser for the file as it was signed: JSON in UTF-8, no member twice.',
  ],
  'endorsement/too-large': (v: { why: string }) => [
    `the file that is named here is more than verifiers read: ${v.why}`,
    'Ask the endorser for a plain endorsement.',
  ],
  'endorsement/other-kind': (v: { found: string }) => [
    `the file that is named here is no endorsement: ${v.found}`,
    'It has to be an Open Badges 3.0 EndorsementCredential with a proof inside. "npx lanyard endorse --request" writes one to be signed.',
  ],
  'endorsement/malformed': (v: { why: string; at: string }) => [
    `the endorsement that is named here is not in order${v.at === '' ? '' : ` at ${shortQuoted(v.at)}`}: ${v.why}`,
    'Verifiers would refuse it. Ask the endorser to sign it again.',
  ],
  'endorsement/other-subject': (v: { found: string; expected: string }) => [
    `the endorsement that is named here is of ${shortQuoted(v.found)}`,
    `For what this file says it would have to be of ${v.expected}.`,
  ],
  'endorsement/no-signature': () => [
    'the endorsement that is named here is not signed',
    'Let the endorser sign it: npx lanyard sign FILE',
  ],
  'endorsement/signature-wrong': () => [
    'the endorsement that is named here is not as it was signed',
    'Something was changed in it, if only a letter. Take the file as the endorser sent it.',
  ],
  'endorsement/key-unknown': (v: { issuer: string }) => [
    `nothing here says which keys ${shortQuoted(v.issuer)} signs with, and nothing is fetched`,
    'Save the endorser’s DID document beside the endorsement, after looking at where it came from, and name it: "keys: NAME.did.json".',
  ],
  'endorsement/keys-of-another': (v: { issuer: string }) => [
    `the DID document that is named here is not that of ${shortQuoted(v.issuer)}, or cannot be read`,
    'Its "id" has to be the endorsement’s issuer.',
  ],
  'endorsement/key-revoked': (v: { issuer: string }) => [
    `${shortQuoted(v.issuer)} has revoked the key that signed this endorsement`,
    'Nothing that key signed holds any more. Ask for a new endorsement.',
  ],
  'endorsement/key-wrong': (v: { why: string }) => [
    `the key that signed this endorsement cannot be taken as its issuer’s: ${v.why}`,
    'Ask the endorser how it was signed.',
  ],
  'endorsement/not-judged': (v: { why: string }) => [
    `the proof of the endorsement that is named here cannot be checked: ${v.why}`,
    'It needs a Data Integrity proof with eddsa-rdfc-2022.',
  ],
  'endorsement/not-signed': (v: { file: string; why: string }) => [
    `${shortQuoted(v.file)} was not signed: ${v.why}`,
    'Verifiers would refuse it. Ask for a request as "npx lanyard endorse --request" writes it.',
  ],
  'endorsement/expired': (v: { until: string }) => [
    `the endorsement that is named here ended on ${v.until}`,
    'Remove it, or ask for a new one. Badges that carry it keep it.',
    'warning',
  ],
} satisfies Definitions;
