import type { Definitions } from './definition.ts';
import { shortQuoted } from './printable.ts';

/** Learner records: what `content/records/` says, and badges of others in them. */
export const recordErrors = {
  'record/empty': () => [
    'this record holds no badge',
    'Add "awards: [ID, …]", or "credentials: [FILE, …]" for badges that others have issued.',
  ],
  'record/none-found': () => [
    'there is no award of this person that the record may hold',
    'A record holds awards that are not revoked and no less public than itself. "npx lanyard list" with --email or --did shows what there is.',
  ],
  'record/stray-keys': () => [
    '"keys" are for badges that others have issued, and there are none here',
    'Remove the line, or add "credentials".',
  ],
  'record/twice': (v: { name: string }) => [
    `${shortQuoted(v.name)} is in this record twice`,
    'Remove one of the two.',
  ],
  'record/duplicate-id': (v: { id: string; other: string }) => [
    `the record id ${shortQuoted(v.id)} is taken by ${v.other}`,
    'An id is the record’s address, whatever its folder. Give the newer file another name.',
  ],
  'record/other-person': (v: { name: string }) => [
    `nothing says that ${shortQuoted(v.name)} was given to the person of this record`,
    'They have to share an id, an identifier, or the hash and salt of an address. "npx lanyard record --for ADDRESS" finds a person’s awards and writes the hashes.',
  ],
  'record/revoked-award': (v: { name: string }) => [
    `${shortQuoted(v.name)} had been revoked when this record was made out`,
    'A record holds what holds. Remove it from the record.',
  ],
  'record/more-public': (v: { name: string; award: string; record: string }) => [
    `this record is ${v.record}, but ${shortQuoted(v.name)} in it is ${v.award}`,
    `Make the record ${v.award}, or take the award out.`,
  ],
  'record/older-than-badge': (v: { name: string; day: string }) => [
    `this record is older than ${shortQuoted(v.name)} in it, which is of ${v.day}`,
    `Date the record ("validFrom") ${v.day} or later.`,
  ],
  'record/unknown-end': (v: { id: string }) => [
    `${shortQuoted(v.id)} is neither an award of this record nor an achievement of this site`,
    'An achievement of somebody else is named by its whole address.',
  ],
  'record/with-itself': () => [
    'this association is of an achievement with itself',
    'Two awards of one achievement are the same end. Remove it.',
  ],
  'record/too-many': (v: { count: number; most: number }) => [
    `this record holds ${v.count} badges; verifiers judge ${v.most} of one record`,
    'Make two records, each with "partial: true".',
  ],
  'record/too-large': () => [
    'this record holds more than verifiers read',
    'Take out what has the most in it, and make two records, each with "partial: true".',
  ],
  'record/revoked-before': () => [
    'this record was revoked before it was made out',
    'One of the two dates is wrong.',
  ],
  'record/in-future': (v: { day: string }) => [
    `this record is dated in the future (${v.day}); until then it verifies as not yet valid`,
    undefined,
    'warning',
  ],
  'record/not-json': (v: { name: string }) => [
    `${shortQuoted(v.name)} is not JSON that can be read in one way only`,
    'It has to be the badge’s JSON-LD file, as its issuer offers it.',
  ],
  'record/bomb': (v: { name: string; why: string }) => [
    `${shortQuoted(v.name)} is more than verifiers read: ${v.why}`,
    'Take it out: no verifier would judge it.',
  ],
  'record/other-kind': (v: { name: string }) => [
    `${shortQuoted(v.name)} is no Open Badges 3.0 credential`,
    'A record holds badges in their JSON-LD form.',
  ],
  'record/malformed': (v: { name: string; why: string }) => [
    `${shortQuoted(v.name)} is not in order: ${v.why}`,
    'Verifiers would refuse it, and so the record. Take it out, or ask its issuer.',
  ],
  'record/no-signature': (v: { name: string }) => [
    `${shortQuoted(v.name)} is not signed`,
    'Take the file with its proof, or take it out.',
  ],
  'record/signature-wrong': (v: { name: string }) => [
    `${shortQuoted(v.name)} is not as its issuer signed it`,
    'Something was changed in it, if only a letter. Fetch it again from its issuer.',
  ],
  'record/key-revoked': (v: { name: string }) => [
    `the key that signed ${shortQuoted(v.name)} was revoked`,
    'Nothing that key signed holds any more. Take it out.',
  ],
  'record/key-wrong': (v: { name: string; why: string }) => [
    `the key that signed ${shortQuoted(v.name)} cannot be taken as its issuer’s: ${v.why}`,
    'Take it out, or look at the DID documents that "keys" names.',
  ],
  'record/not-judged': (v: { name: string; why: string }) => [
    `the proof of ${shortQuoted(v.name)} cannot be checked: ${v.why}`,
    'It needs a Data Integrity proof with eddsa-rdfc-2022.',
  ],
  'record/key-not-known': (v: { name: string; issuer: string }) => [
    `nothing here says which keys ${shortQuoted(v.issuer)} signs with: ${shortQuoted(v.name)} is taken as it is, unverified`,
    'Save its issuer’s DID document beside the record and name it in "keys".',
    'warning',
  ],
} satisfies Definitions;
