import { address, badge, CLR, known, record, recordDraft, SAME } from '../records.ts';
import { OB, V2 } from '../world.ts';
import { type Case, given } from './case.ts';

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
  given('not signed', 'invalid', 'proof/missing', async (w) => recordDraft(w, [await badge(w)]), {
    inside: ['valid'],
  }),
  given(
    'by somebody else',
    'invalid',
    'issuer-key/issuer-differs',
    async (w) => w.club.sign(recordDraft(w, [await badge(w)])),
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
  given('without a badge', 'invalid', 'conformance/missing proof/missing', (w) => recordDraft(w, []), {
    inside: [],
  }),
  given(
    'with a text in the place of a badge',
    'invalid',
    'conformance/not-an-object proof/missing',
    (w) => recordDraft(w, ['badge']),
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

/** Learner records that are not what they say, or not as they have to be. */
export const refusedRecordCases: readonly Case[] = refused;
