import { address, badge, CLR, known, record, recordDraft, SAME } from '../records.ts';
import { seconds } from '../tokens.ts';
import { OB, tokenBy, V2 } from '../world.ts';
import { type Case, given } from './case.ts';

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
          ...recordDraft(w, []),
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
      const draft = recordDraft(w, [await badge(w)]);
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

/** Learner records [CLR 2.0]: what is said of the record itself, and of each badge in it. */
export const recordCases: readonly Case[] = [...genuine, ...persons];
