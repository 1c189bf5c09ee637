import { createHash } from 'node:crypto';
import { type Draft, OB, V2, type World } from './world.ts';

/** The vocabulary of records, in the edition that is taken. */
export const CLR = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';

/** A record of the stranger's about Ana, edited before it is signed. */
export function recordDraft(
  w: World,
  inside: readonly unknown[],
  edit: (draft: Draft) => void = () => {},
): Draft {
  const draft = {
    '@context': [V2, CLR, OB],
    id: 'https://stranger.example/records/1',
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'What Ana has learnt',
    issuer: { id: w.stranger.id, type: ['Profile'], name: 'Stranger' },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: { id: 'did:example:ana', type: ['ClrSubject'], verifiableCredential: inside },
  };
  edit(draft);
  return draft;
}

/** A record of the stranger's about Ana. */
export const record = (w: World, inside: readonly unknown[], edit?: (draft: Draft) => void) =>
  w.stranger.sign(recordDraft(w, inside, edit));

/** A badge of the club's by another number, with another place in its list. */
export const badge = (w: World, index = 8, edit: (draft: Draft) => void = () => {}) =>
  w.badge((d) => {
    d.id = `https://club.example/badges/${index}`;
    d.credentialStatus.id = `https://club.example/status/1.jsonld#${index}`;
    d.credentialStatus.statusListIndex = String(index);
    edit(d);
  });

/** All is well with a badge in a record. */
export const SAME = 'valid recipient/same-person';

/** An identity by an address, hashed or not. */
export function address(email: string, salt?: string): Draft {
  const hash = createHash('sha256').update(`${email}${salt}`).digest('hex');
  return {
    type: 'IdentityObject',
    identityType: 'emailAddress',
    hashed: salt !== undefined,
    identityHash: salt === undefined ? email : `sha256$${hash}`,
    ...(salt !== undefined && { salt }),
  };
}

/** A record and a badge whose recipients are known by these identities alone. */
export async function known(w: World, ofRecord: Draft, ofBadge: Draft): Promise<Draft> {
  const inside = await badge(w, 8, (d) => {
    delete d.credentialSubject.id;
    d.credentialSubject.identifier = [ofBadge];
  });
  return record(w, [inside], (d) => {
    delete d.credentialSubject.id;
    d.credentialSubject.identifier = [ofRecord];
  });
}
