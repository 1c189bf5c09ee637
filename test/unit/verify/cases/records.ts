import { createHash } from 'node:crypto';
import { seconds } from '../tokens.ts';
import { type Draft, OB, tokenBy, V2, type World } from '../world.ts';
import { type Case, given } from './case.ts';

const CLR = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';

/** A record of the stranger's about Ana, edited before it is signed. */
function draftOf(w: World, inside: readonly unknown[], edit: (draft: Draft) => void = () => {}): Draft {
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

const record = (w: World, inside: readonly unknown[], edit?: (draft: Draft) => void) =>
  w.stranger.sign(draftOf(w, inside, edit));

/** A badge of the club's by another number, with another place in its list. */
const badge = (w: World, index = 8, edit: (draft: Draft) => void = () => {}) =>
  w.badge((d) => {
    d.id = `https://club.example/badges/${index}`;
    d.credentialStatus.id = `https://club.example/status/1.jsonld#${index}`;
    d.credentialStatus.statusListIndex = String(index);
    edit(d);
  });

const SAME = 'valid recipient/same-person';

/** An identity by an address, hashed or not. */
function address(email: string, salt?: string): Draft {
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
async function known(w: World, ofRecord: Draft, ofBadge: Draft): Promise<Draft> {
  const inside = await badge(w, 8, (d) => {
    delete d.credentialSubject.id;
    d.credentialSubject.identifier = [ofBadge];
  });
  return record(w, [inside], (d) => {
    delete d.credentialSubject.id;
    d.credentialSubject.identifier = [ofRecord];
  });
}

const genuine: readonly Case[] = [
  given(
    'of two badges',
    'valid',
    'status/none',
    async (w) => record(w, [await badge(w, 8), await badge(w, 9)]),
    {
      inside: [SAME, SAME],
    },
  ),
  given(
    'of one badge, not in a list',
    'valid',
    'status/none',
    async (w) => {
      const inside = await badge(w);
      return record(w, [], (d) => {
        d.credentialSubject.verifiableCredential = inside;
      });
    },
    { inside: [SAME] },
  ),
  given(
    'with its vocabularies the other way round',
    'valid',
    'status/none',
    async (w) =>
      record(w, [await badge(w)], (d) => {
        d['@context'] = [V2, OB, CLR];
      }),
    { inside: [SAME] },
  ),
  given(
    'with an association, a part of a whole',
    'valid',
    'status/none',
    async (w) =>
      record(w, [await badge(w, 8), await badge(w, 9)], (d) => {
        d.partial = true;
        d.credentialSubject.achievement = [w.draft().credentialSubject.achievement];
        d.credentialSubject.association = [
          {
            type: 'Association',
            associationType: 'precedes',
            sourceId: 'https://club.example/achievements/bowline',
            targetId: 'https://club.example/achievements/bowline',
          },
        ];
      }),
    { inside: [SAME, SAME] },
  ),
  given(
    'of which one badge was revoked',
    'valid',
    'status/none',
    async (w) => {
      await w.publishList({ set: [9] });
      return record(w, [await badge(w, 8), await badge(w, 9)]);
    },
    { inside: [SAME, 'revoked status/revoked recipient/same-person'] },
  ),
  given(
    'of which one badge has expired',
    'valid',
    'status/none',
    async (w) =>
      record(w, [
        await badge(w, 8, (d) => {
          d.validUntil = '2026-11-01T00:00:00Z';
        }),
      ]),
    { inside: ['expired validity/expired recipient/same-person'] },
  ),
  given(
    'of which one badge is somebody else’s',
    'valid',
    'status/none',
    async (w) =>
      record(w, [
        await badge(w, 8),
        await badge(w, 9, (d) => {
          d.credentialSubject.id = 'did:example:bob';
        }),
      ]),
    { inside: [SAME, 'invalid recipient/other-person'] },
  ),
  given(
    'of which one badge was forged before',
    'valid',
    'status/none',
    async (w) => record(w, [{ ...(await badge(w)), name: 'Admiral' }]),
    { inside: ['invalid proof/signature-wrong'] },
  ),
  given('of which one badge is not signed', 'valid', 'status/none', async (w) => record(w, [w.draft()]), {
    inside: ['invalid proof/missing'],
  }),
  given(
    'of a badge by a list that is out of reach',
    'valid',
    'status/none',
    async (w) => {
      const document = await record(w, [await badge(w)]);
      w.web.delete('https://club.example/status/1.jsonld');
      return document;
    },
    { inside: ['unknown status/list-missing recipient/same-person'] },
  ),
  given(
    'of a badge and an endorsement',
    'valid',
    'status/none',
    async (w) =>
      record(w, [
        await badge(w),
        await w.stranger.sign({
          ...draftOf(w, []),
          '@context': [V2, OB],
          id: 'https://stranger.example/endorsements/1',
          type: ['VerifiableCredential', 'EndorsementCredential'],
          credentialSubject: { id: w.draft().id, type: ['EndorsementSubject'] },
        }),
      ]),
    { inside: [SAME, 'valid status/none'] },
  ),
  given(
    'of another record',
    'valid',
    'status/none',
    async (w) => {
      const inside = await record(w, [await badge(w)]);
      return record(w, [inside], (d) => {
        d.id = 'https://stranger.example/records/2';
      });
    },
    { inside: ['not-supported format/record-in-record'] },
  ),
  given(
    'of badges in tokens',
    'valid',
    'status/none',
    async (w) => {
      const draft = w.draft();
      const token = await tokenBy(w.club, {
        ...draft,
        iss: draft.issuer.id,
        jti: draft.id,
        sub: draft.credentialSubject.id,
        nbf: seconds(draft.validFrom),
      });
      const enveloped = {
        '@context': V2,
        id: `data:application/vc+jwt,${token}`,
        type: 'EnvelopedVerifiableCredential',
      };
      return record(w, [await badge(w), enveloped]);
    },
    { inside: [SAME, SAME] },
  ),
  given(
    'in a token',
    'valid',
    'status/none',
    async (w) => {
      const draft = draftOf(w, [await badge(w)]);
      return tokenBy(w.stranger, {
        ...draft,
        iss: w.stranger.id,
        jti: draft.id,
        sub: 'did:example:ana',
        nbf: seconds(draft.validFrom),
      });
    },
    { inside: [SAME] },
  ),
];

const persons: readonly Case[] = [
  given(
    'an address and its hash',
    'valid',
    'status/none',
    (w) => known(w, address('ana@club.example'), address('ana@club.example', 'a1')),
    { inside: [SAME] },
  ),
  given(
    'a hash and its address',
    'valid',
    'status/none',
    (w) => known(w, address('ana@club.example', 'a1'), address('Ana@club.example ')),
    { inside: [SAME] },
  ),
  given(
    'one hash',
    'valid',
    'status/none',
    (w) => known(w, address('ana@club.example', 'a1'), address('ana@club.example', 'a1')),
    { inside: [SAME] },
  ),
  given(
    'two hashes of their own',
    'valid',
    'status/none',
    (w) => known(w, address('ana@club.example', 'a1'), address('ana@club.example', 'a2')),
    { inside: ['valid recipient/person-unknown'] },
  ),
  given(
    'an address and somebody else’s hash',
    'valid',
    'status/none',
    (w) => known(w, address('ana@club.example'), address('bob@club.example', 'a1')),
    { inside: ['invalid recipient/other-person'] },
  ),
  given(
    'two addresses',
    'valid',
    'status/none',
    (w) => known(w, address('ana@club.example'), address('bob@club.example')),
    { inside: ['invalid recipient/other-person'] },
  ),
  given(
    'two names',
    'valid',
    'status/none',
    (w) =>
      known(
        w,
        { ...address('Ana Lima'), identityType: 'name' },
        { ...address('A. Lima'), identityType: 'name' },
      ),
    { inside: ['valid recipient/person-unknown'] },
  ),
];

const refused: readonly Case[] = [
  given(
    'changed',
    'invalid',
    'proof/signature-wrong',
    async (w) => ({ ...(await record(w, [await badge(w)])), name: 'More' }),
    {
      inside: ['valid'],
    },
  ),
  given(
    'one badge in it changed',
    'invalid',
    'proof/signature-wrong',
    async (w) => {
      const document = structuredClone(await record(w, [await badge(w, 8), await badge(w, 9)]));
      document.credentialSubject.verifiableCredential[1].name = 'Admiral';
      return document;
    },
    { inside: ['valid', 'invalid proof/signature-wrong'] },
  ),
  given(
    'one badge taken out',
    'invalid',
    'proof/signature-wrong',
    async (w) => {
      const document = structuredClone(await record(w, [await badge(w, 8), await badge(w, 9)]));
      document.credentialSubject.verifiableCredential.pop();
      return document;
    },
    { inside: ['valid'] },
  ),
  given(
    'one genuine badge put in',
    'invalid',
    'proof/signature-wrong',
    async (w) => {
      const document = structuredClone(await record(w, [await badge(w, 8)]));
      document.credentialSubject.verifiableCredential.push(await badge(w, 9));
      return document;
    },
    { inside: ['valid', 'valid'] },
  ),
  given(
    'its learner changed',
    'invalid',
    'proof/signature-wrong',
    async (w) => {
      const document = structuredClone(
        await known(w, address('ana@club.example'), address('ana@club.example')),
      );
      document.credentialSubject.identifier[0].identityHash = 'bob@club.example';
      return document;
    },
    { inside: ['valid'] },
  ),
  given('not signed', 'invalid', 'proof/missing', async (w) => draftOf(w, [await badge(w)]), {
    inside: ['valid'],
  }),
  given(
    'by somebody else',
    'invalid',
    'issuer-key/issuer-differs',
    async (w) => w.club.sign(draftOf(w, [await badge(w)])),
    {
      inside: ['valid'],
    },
  ),
  given(
    'by a key that was withdrawn',
    'invalid',
    'issuer-key/revoked',
    async (w) => {
      const document = w.stranger.document();
      document.verificationMethod[0].revoked = '2026-11-01T00:00:00Z';
      w.web.set('https://stranger.example/.well-known/did.json', document);
      return record(w, [await badge(w)]);
    },
    { inside: ['valid'] },
  ),
  given(
    'revoked',
    'revoked',
    'status/revoked',
    async (w) => {
      const inside = w.draft();
      delete inside.credentialStatus;
      await w.publishList({
        set: [7],
        signer: w.stranger,
        edit: (list) => {
          list.issuer = w.stranger.id;
        },
      });
      return record(w, [await w.club.sign(inside)], (d) => {
        d.credentialStatus = w.draft().credentialStatus;
      });
    },
    { inside: [`${SAME.replace('valid', 'valid status/none')}`] },
  ),
  given(
    'its end moved into a badge',
    'invalid',
    'conformance/identity-split',
    async (w) => {
      const { validUntil, ...document } = structuredClone(
        await record(w, [await badge(w)], (d) => {
          d.validUntil = '2026-11-01T00:00:00Z';
        }),
      );
      document.credentialSubject.verifiableCredential[0].evidence = [
        { id: document.id, type: ['Evidence'], validUntil },
      ];
      return document;
    },
    { inside: ['invalid proof/unknown-term'] },
  ),
  given(
    'without a name',
    'invalid',
    'conformance/missing@name',
    async (w) =>
      record(w, [await badge(w)], (d) => {
        delete d.name;
      }),
    { inside: ['valid'] },
  ),
  given('without a badge', 'invalid', 'conformance/missing proof/missing', (w) => draftOf(w, []), {
    inside: [],
  }),
  given(
    'with a text in the place of a badge',
    'invalid',
    'conformance/not-an-object proof/missing',
    (w) => draftOf(w, ['badge']),
    { inside: ['not-a-badge format/not-an-object'] },
  ),
  given(
    'without a learner',
    'invalid',
    'conformance/no-recipient@credentialSubject',
    async (w) =>
      record(w, [await badge(w)], (d) => {
        delete d.credentialSubject.id;
      }),
    { inside: ['valid'] },
  ),
  given(
    'with an association of no kind',
    'invalid',
    'conformance/enumeration',
    async (w) =>
      record(w, [await badge(w)], (d) => {
        d.credentialSubject.association = [
          {
            type: 'Association',
            associationType: 'isBetterThan',
            sourceId: 'urn:uuid:1',
            targetId: 'urn:uuid:2',
          },
        ];
      }),
    { inside: ['valid'] },
  ),
  given(
    'without the vocabulary of Open Badges',
    'invalid',
    'conformance/context-not-open-badges',
    async (w) => ({
      ...(await record(w, [await badge(w)])),
      '@context': [V2, CLR],
    }),
    { inside: ['valid'] },
  ),
  given(
    'without the vocabulary of records',
    'invalid',
    'conformance/context-no-record',
    async (w) => ({
      ...(await record(w, [await badge(w)])),
      '@context': [V2, OB],
    }),
    { inside: ['valid'] },
  ),
  given(
    'with the vocabulary that forgets the learner',
    'invalid',
    'conformance/context-order conformance/context-unknown conformance/context-no-record',
    async (w) => ({
      ...(await record(w, [await badge(w)])),
      '@context': [V2, 'https://purl.imsglobal.org/spec/clr/v2p0/context.json', OB],
    }),
    { inside: ['valid'] },
  ),
  given(
    'of twenty-one badges',
    'unknown',
    'format/too-many-badges status/none',
    async (w) => {
      const inside = await badge(w);
      return record(w, Array(21).fill(inside));
    },
    { inside: [] },
  ),
];

/** Learner records [CLR 2.0]: what is said of the record itself, and of each badge in it. */
export const recordCases: readonly Case[] = [...genuine, ...persons, ...refused];
