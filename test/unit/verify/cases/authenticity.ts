import { Issuer, keyOf } from '../world.ts';
import { type Case, given } from './case.ts';

/** Who signed, and whether it was this. */
export const authenticityCases: readonly Case[] = [
  given('a genuine badge', 'valid', '', (w) => w.badge()),
  given('a genuine badge as JSON text', 'valid', '', async (w) => JSON.stringify(await w.badge(), null, 2)),
  given('proof as an array of one', 'valid', '', async (w) => {
    const { proof, ...badge } = await w.badge();
    return { ...badge, proof: [proof] };
  }),
  given('a set of two good proofs', 'valid', '', async (w) =>
    w.club.sign(await w.badge(), { created: '2026-10-02T00:00:00Z' }),
  ),
  given('no proof', 'invalid', 'proof/missing', (w) => w.draft()),
  given('an empty set of proofs', 'invalid', 'conformance/empty-array proof/missing', (w) => ({
    ...w.draft(),
    proof: [],
  })),
  given('a name changed after signing', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.name = 'Master Mariner';
    }),
  ),
  given('a recipient changed after signing', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.credentialSubject.id = 'did:example:mallory';
    }),
  ),
  given('the status taken out after signing', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      delete d.credentialStatus;
    }),
  ),
  given('a member added after signing', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.validUntil = '2099-01-01T00:00:00Z';
    }),
  ),
  given('an issuer swapped after signing', 'invalid', 'issuer-key/issuer-differs', (w) =>
    w.forged((d) => {
      d.issuer.id = w.stranger.id;
    }),
  ),
  given('issuer and key swapped after signing', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.issuer.id = w.stranger.id;
      d.proof.verificationMethod = w.stranger.method;
    }),
  ),
  given('a proof from another badge', 'invalid', 'proof/signature-wrong', async (w) => {
    const other = await w.badge((d) => {
      d.id = 'https://club.example/badges/other';
    });
    return { ...(await w.badge()), proof: other.proof };
  }),
  given('signed by a stranger in the club’s name', 'invalid', 'issuer-key/issuer-differs', (w) =>
    w.stranger.sign(w.draft()),
  ),
  given(
    'signed with a stranger’s key under the club’s name for its own',
    'invalid',
    'proof/signature-wrong',
    (w) => w.stranger.sign(w.draft(), { verificationMethod: w.club.method }),
  ),
  given('a forged key in the fragment of the key’s URL', 'invalid', 'issuer-key/not-found', (w) =>
    w.stranger.sign(w.draft(), { verificationMethod: `${w.club.id}#${w.stranger.key}` }),
  ),
  given('a forged key in the fragment of an https issuer’s URL', 'invalid', 'issuer-key/not-found', (w) => {
    const forger = new Issuer('https://school.example/issuer', 9);
    w.web.set(forger.id, new Issuer(forger.id, 8).document());
    const draft = w.draft();
    draft.issuer.id = forger.id;
    return forger.sign(draft);
  }),
  given('an https issuer with the key in its profile', 'valid', 'status/none', (w) => {
    const school = new Issuer('https://school.example/issuer', 8);
    w.web.set(school.id, school.document());
    const draft = w.draft();
    draft.issuer.id = school.id;
    delete draft.credentialStatus;
    return school.sign(draft);
  }),
  given('proofValue cut short', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.proof.proofValue = d.proof.proofValue.slice(0, -2);
    }),
  ),
  given('proofValue of another encoding', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.proof.proofValue = `u${d.proof.proofValue.slice(1)}`;
    }),
  ),
  given('proofValue of ten thousand digits', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.proof.proofValue = `z${'1'.repeat(10_000)}`;
    }),
  ),
  given('proofValue is a number', 'invalid', 'proof/malformed', (w) =>
    w.forged((d) => {
      d.proof.proofValue = 7;
    }),
  ),
  given('proof is a text', 'invalid', 'proof/malformed', (w) => ({
    ...w.draft(),
    proof: 'signed, the club',
  })),
  given('created changed after signing', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d.proof.created = '2026-10-02T00:00:00Z';
    }),
  ),
  given('created without an offset', 'invalid', 'proof/created-malformed', (w) =>
    w.badge(undefined, { created: '2026-10-01T00:00:00' }),
  ),
  given('created in a year’s time', 'not-yet-valid', 'proof/created-in-future', (w) =>
    w.badge(undefined, { created: '2027-11-20T00:00:00Z' }),
  ),
  given('created two minutes ahead, as clocks differ', 'valid', '', (w) =>
    w.badge(undefined, { created: '2026-11-20T12:02:00Z' }),
  ),
  given('no created at all', 'valid', '', (w) => w.badge(undefined, { created: undefined })),
  given('a proof that has expired', 'expired', 'proof/expired', (w) =>
    w.badge(undefined, { expires: '2026-11-01T00:00:00Z' }),
  ),
  given('a proof for authentication', 'invalid', 'proof/purpose-wrong', (w) =>
    w.badge(undefined, { proofPurpose: 'authentication' }),
  ),
  given('a purpose changed after signing', 'invalid', 'proof/purpose-wrong', (w) =>
    w.forged((d) => {
      d.proof.proofPurpose = 'capabilityInvocation';
    }),
  ),
  given('another cryptosuite', 'not-supported', 'proof/suite-not-supported', (w) =>
    w.badge(undefined, { cryptosuite: 'ecdsa-sd-2023' }),
  ),
  given('the JCS suite of the same key', 'not-supported', 'proof/suite-not-supported', (w) =>
    w.badge(undefined, { cryptosuite: 'eddsa-jcs-2022' }),
  ),
  given('cryptosuite named after a member of Object', 'not-supported', 'proof/suite-not-supported', (w) =>
    w.forged((d) => {
      d.proof.cryptosuite = 'toString';
    }),
  ),
  given('a JsonWebSignature2020', 'not-supported', 'proof/suite-not-supported', (w) =>
    w.forged((d) => {
      d.proof.type = 'JsonWebSignature2020';
      delete d.proof.cryptosuite;
    }),
  ),
  given('a proof set with one bad proof', 'invalid', 'proof/signature-wrong', async (w) => {
    const { proof, ...badge } = await w.badge();
    const other = await w.badge((d) => {
      d.name = 'Another';
    });
    return { ...badge, proof: [proof, other.proof] };
  }),
  given('a proof set with a stranger’s proof', 'invalid', 'issuer-key/issuer-differs', async (w) =>
    w.stranger.sign(await w.badge()),
  ),
  given('a proof set with one of an unknown kind', 'valid', 'proof/other-not-supported', async (w) => {
    const { proof, ...badge } = await w.badge();
    return { ...badge, proof: [proof, { ...proof, cryptosuite: 'bbs-2023' }] };
  }),
  given('a proof set of unknown kinds only', 'not-supported', 'proof/suite-not-supported', async (w) => {
    const { proof, ...badge } = await w.badge();
    return {
      ...badge,
      proof: [
        { ...proof, cryptosuite: 'bbs-2023' },
        { ...proof, cryptosuite: 'ecdsa-rdfc-2019' },
      ],
    };
  }),
  given('a proof chain', 'not-supported', 'proof/chain-not-supported', async (w) =>
    w.club.sign(await w.badge(undefined, { id: 'urn:uuid:1' }), { previousProof: 'urn:uuid:1' }),
  ),
  given('a proof that contradicts its vocabulary', 'invalid', 'proof/not-json-ld', (w) =>
    w.forged((d) => {
      d.proof.domain = { id: 7 };
    }),
  ),
  given('a document made to be put in order for ever', 'unknown', 'proof/not-computable', (w) =>
    w.forged((d) => {
      const alignment = Array(3).fill({
        type: ['Alignment'],
        targetName: 'a',
        targetUrl: 'https://a.example/',
      });
      d.credentialSubject.result = Array(200).fill({ type: ['Result'], alignment });
    }),
  ),
  given('forty proofs', 'unknown', 'proof/too-many', async (w) => {
    const { proof, ...badge } = await w.badge();
    return { ...badge, proof: Array(40).fill(proof) };
  }),
  given('no verificationMethod', 'invalid', 'issuer-key/method-malformed', (w) =>
    w.badge(undefined, { verificationMethod: undefined }),
  ),
  given('a verificationMethod without a fragment', 'invalid', 'issuer-key/method-malformed', (w) =>
    w.badge(undefined, { verificationMethod: w.club.id }),
  ),
  given(
    'a verificationMethod given as an object with its key',
    'invalid',
    'issuer-key/method-malformed',
    (w) =>
      w.forged((d) => {
        d.proof.verificationMethod = {
          id: w.club.method,
          type: 'Multikey',
          publicKeyMultibase: keyOf(3).publicKey.multikey,
        };
      }),
  ),
];
