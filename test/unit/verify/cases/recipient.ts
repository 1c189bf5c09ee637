import { createHash } from 'node:crypto';
import type { Draft, World } from '../world.ts';
import { type Case, given } from './case.ts';

const SALT = 'mfrggzdfmztwq2lknnwg23tpoaqa';

function sha256(text: string): string {
  return `sha256$${createHash('sha256').update(text).digest('hex')}`;
}

/** A badge that knows its recipient by the identities given. */
function heldBy(world: World, ...identities: Draft[]) {
  return world.badge((draft) => {
    delete draft.credentialSubject.id;
    draft.credentialSubject.identifier = identities.map((identity) => ({
      type: 'IdentityObject',
      identityType: 'emailAddress',
      ...identity,
    }));
  });
}

const hashed = (address: string, salt = '') => ({
  hashed: true,
  identityHash: sha256(address + salt),
  ...(salt === '' ? {} : { salt }),
});
const ana = { recipientEmail: 'ana@club.example' };

/** Whether it was given to whoever presents it. */
export const recipientCases: readonly Case[] = [
  given(
    'the right address',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('ana@club.example', SALT)),
    ana,
  ),
  given(
    'the right address, without salt',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('ana@club.example')),
    ana,
  ),
  given(
    'the right address in capitals',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('ana@club.example', SALT)),
    {
      recipientEmail: ' Ana@Club.Example ',
    },
  ),
  given(
    'the right address, pasted with a sign that nobody sees',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('ana@club.example', SALT)),
    { recipientEmail: 'ana@club.example\u200b' },
  ),
  given(
    'the right address, pasted with a name',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('ana@club.example', SALT)),
    { recipientEmail: 'Ana Lima <Ana@club.example>' },
  ),
  given(
    'a domain in Unicode, given in ASCII',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('ana@müller.example', SALT)),
    { recipientEmail: 'ana@xn--mller-kva.example' },
  ),
  given(
    'a domain that was hashed in ASCII, given in Unicode',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('ana@xn--mller-kva.example', SALT)),
    { recipientEmail: 'ana@müller.example' },
  ),
  given(
    'an address that was hashed with its capitals',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('Ana@club.example', SALT)),
    {
      recipientEmail: 'Ana@club.example',
    },
  ),
  given(
    'the hash in capitals',
    'valid',
    'recipient/matches',
    (w) =>
      heldBy(w, {
        hashed: true,
        identityHash: `sha256$${sha256(`ana@club.example${SALT}`).slice(7).toUpperCase()}`,
        salt: SALT,
      }),
    ana,
  ),
  given(
    'another address',
    'invalid',
    'recipient/differs',
    (w) => heldBy(w, hashed('bob@club.example', SALT)),
    ana,
  ),
  given(
    'the salt before the address',
    'invalid',
    'recipient/differs',
    (w) => heldBy(w, { hashed: true, identityHash: sha256(`${SALT}ana@club.example`), salt: SALT }),
    ana,
  ),
  given(
    'the salt not used',
    'invalid',
    'recipient/differs',
    (w) => heldBy(w, { hashed: true, identityHash: sha256('ana@club.example'), salt: SALT }),
    ana,
  ),
  given(
    'one of two addresses',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, hashed('bob@club.example', SALT), hashed('ana@club.example', SALT)),
    ana,
  ),
  given(
    'an address in plain text',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, { hashed: false, identityHash: 'ana@club.example' }),
    ana,
  ),
  given(
    'a hash that says it is plain text',
    'invalid',
    'recipient/differs',
    (w) => heldBy(w, { hashed: false, identityHash: sha256('ana@club.example') }),
    ana,
  ),
  given(
    'an address hashed by MD5',
    'unknown',
    'recipient/hash-not-supported',
    (w) => heldBy(w, { hashed: true, identityHash: `md5$${'0'.repeat(32)}` }),
    ana,
  ),
  given('no address in the badge', 'unknown', 'recipient/not-stated', (w) => w.badge(), ana),
  given(
    'an address under another type',
    'unknown',
    'recipient/not-stated',
    (w) => heldBy(w, { ...hashed('ana@club.example'), identityType: 'userName' }),
    ana,
  ),
  given('the right DID', 'valid', 'recipient/matches', (w) => w.badge(), { recipientId: 'did:example:ana' }),
  given('another DID', 'invalid', 'recipient/differs', (w) => w.badge(), { recipientId: 'did:example:bob' }),
  given(
    'no DID in the badge',
    'unknown',
    'recipient/not-stated',
    (w) => heldBy(w, hashed('ana@club.example')),
    { recipientId: 'did:example:ana' },
  ),
  given(
    'the right name',
    'valid',
    'recipient/matches',
    (w) => heldBy(w, { hashed: false, identityHash: 'Ana Lima', identityType: 'name' }),
    { recipientName: 'Ana Lima' },
  ),
  given(
    'another name',
    'invalid',
    'recipient/differs',
    (w) => heldBy(w, { hashed: false, identityHash: 'Ana Lima', identityType: 'name' }),
    { recipientName: 'Bob' },
  ),
  given(
    'the right address, and a DID that is not in the badge',
    'unknown',
    'recipient/matches recipient/not-stated',
    (w) => heldBy(w, hashed('ana@club.example')),
    { ...ana, recipientId: 'did:example:bob' },
  ),
];
