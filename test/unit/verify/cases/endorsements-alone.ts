import { seconds } from '../tokens.ts';
import { type Draft, Issuer, LIST_URL, OB, tokenBy, V2, type World } from '../world.ts';
import { type Case, given } from './case.ts';

/** What the stranger says of the club's badge, edited before it is signed. */
function draftOf(w: World, edit: (draft: Draft) => void = () => {}): Draft {
  const draft = {
    '@context': [V2, OB],
    id: 'https://stranger.example/endorsements/1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: w.stranger.id, type: ['Profile'], name: 'Stranger' },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: { id: w.draft().id, type: ['EndorsementSubject'], endorsementComment: 'Good work.' },
  };
  edit(draft);
  return draft;
}

const signed = (w: World, edit?: (draft: Draft) => void) => w.stranger.sign(draftOf(w, edit));
const DID_JSON = 'https://stranger.example/.well-known/did.json';
const NOBODY = new Issuer(`did:key:${new Issuer('', 5).key}`, 5);

/** Endorsements that are given by themselves: judged as what they are [OB 3.0 §9.2]. */
export const endorsementAloneCases: readonly Case[] = [
  given('genuine', 'valid', 'status/none', (w) => signed(w)),
  given('whoever asks for whom', 'valid', 'status/none', (w) => signed(w), {
    recipientEmail: 'ana@club.example',
  }),
  given('in a presentation', 'valid', 'format/presentation status/none', async (w) => ({
    type: ['VerifiablePresentation'],
    verifiableCredential: [await signed(w)],
  })),
  given('in a token', 'valid', 'status/none', (w) => {
    const draft = draftOf(w);
    return tokenBy(w.stranger, {
      ...draft,
      iss: w.stranger.id,
      jti: draft.id,
      sub: draft.credentialSubject.id,
      nbf: seconds(draft.validFrom),
    });
  }),
  given('in a token, about something else than that says', 'invalid', 'proof/sub-differs', (w) => {
    const draft = draftOf(w);
    return tokenBy(w.stranger, {
      ...draft,
      iss: w.stranger.id,
      jti: draft.id,
      sub: 'https://other.example/badge',
      nbf: seconds(draft.validFrom),
    });
  }),
  given('of VC 1.1', 'valid', 'conformance/data-model-1 status/none', (w) =>
    signed(w, (d) => {
      d['@context'] = [
        'https://www.w3.org/2018/credentials/v1',
        OB,
        'https://w3id.org/security/data-integrity/v2',
      ];
      d.issuanceDate = d.validFrom;
      delete d.validFrom;
    }),
  ),
  given('in a list, revoked', 'revoked', 'status/revoked', async (w) => {
    await w.publishList({
      set: [7],
      signer: w.stranger,
      edit: (list) => {
        list.issuer = w.stranger.id;
      },
    });
    return signed(w, (d) => {
      d.credentialStatus = w.draft().credentialStatus;
    });
  }),
  given('by a key alone', 'self-asserted', 'issuer-key/self-made status/none', (w) =>
    NOBODY.sign(
      draftOf(w, (d) => {
        d.issuer.id = NOBODY.id;
      }),
    ),
  ),
  given('expired', 'expired', 'status/none validity/expired', (w) =>
    signed(w, (d) => {
      d.validUntil = '2026-11-01T00:00:00Z';
    }),
  ),
  given('not signed', 'invalid', 'proof/missing', (w) => draftOf(w)),
  given('changed', 'invalid', 'proof/signature-wrong', async (w) => ({
    ...(await signed(w)),
    name: 'Praise',
  })),
  given('about something else than was signed', 'invalid', 'proof/signature-wrong', async (w) => {
    const document = structuredClone(await signed(w));
    document.credentialSubject.id = 'https://other.example/badge';
    return document;
  }),
  given('by somebody else', 'invalid', 'issuer-key/issuer-differs', (w) => w.club.sign(draftOf(w))),
  given('by a key that was withdrawn', 'invalid', 'issuer-key/revoked', async (w) => {
    const document = w.stranger.document();
    document.verificationMethod[0].revoked = '2026-11-01T00:00:00Z';
    w.web.set(DID_JSON, document);
    return signed(w);
  }),
  given('by somebody out of reach', 'unknown', 'issuer-key/document-missing', async (w) => {
    w.web.delete(DID_JSON);
    return signed(w);
  }),
  given('whose list is out of reach', 'unknown', 'status/list-missing', async (w) => {
    w.web.delete(LIST_URL);
    return signed(w, (d) => {
      d.credentialStatus = w.draft().credentialStatus;
    });
  }),
  given('without a name', 'invalid', 'conformance/missing@name', (w) =>
    signed(w, (d) => {
      delete d.name;
    }),
  ),
  given('about nothing', 'invalid', 'conformance/missing@credentialSubject.id', (w) =>
    signed(w, (d) => {
      delete d.credentialSubject.id;
    }),
  ),
  given('whose subject is of another kind', 'invalid', 'conformance/type', async (w) => {
    const document = structuredClone(await signed(w));
    document.credentialSubject.type = ['Profile'];
    return document;
  }),
];
