import { type Draft, OB, V2, type World } from '../world.ts';
import { type Case, given } from './case.ts';

const CREDENTIALS = 'https://www.w3.org/2018/credentials#';

/** A badge that is revoked and has expired, rewritten so that the same statements stand elsewhere. */
async function hidden(world: World, rewrite: (badge: Draft) => void): Promise<Draft> {
  await world.publishList({ set: [7] });
  const endorsement = await world.stranger.sign({
    '@context': [V2, OB],
    id: 'https://stranger.example/endorsements/1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: world.stranger.id, type: ['Profile'] },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: { id: world.draft().id, type: ['EndorsementSubject'], endorsementComment: 'Good.' },
  });
  const badge = await world.badge((draft) => {
    draft.validUntil = '2026-11-01T00:00:00Z';
    draft.endorsement = [endorsement];
  });
  rewrite(badge);
  return badge;
}

/**
 * Forgeries that keep the signature right, as the signed statements are all there: only not where JSON readers
 * look. `json-ld.test.ts` shows that their signatures do verify.
 */
export const rewrittenBadges: readonly (readonly [string, (world: World) => Promise<Draft>])[] = [
  [
    'status and end under whole IRIs',
    (w) =>
      hidden(w, (d) => {
        d[`${CREDENTIALS}credentialStatus`] = { '@id': d.credentialStatus.id, ...typed(d.credentialStatus) };
        d[`${CREDENTIALS}validUntil`] = {
          '@value': d.validUntil,
          '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
        };
        delete d.credentialStatus;
        delete d.validUntil;
      }),
  ],
  [
    'status and end inside an endorsement, as statements about the badge',
    (w) =>
      hidden(w, (d) => {
        Object.assign(d.endorsement[0].credentialSubject, {
          type: ['EndorsementSubject', 'VerifiableCredential', 'OpenBadgeCredential'],
          credentialStatus: d.credentialStatus,
          validUntil: d.validUntil,
        });
        delete d.credentialStatus;
        delete d.validUntil;
      }),
  ],
  [
    'status and end in an included block',
    (w) =>
      hidden(w, (d) => {
        d['@included'] = [
          {
            id: d.id,
            type: ['VerifiableCredential'],
            credentialStatus: d.credentialStatus,
            validUntil: d.validUntil,
          },
        ];
        delete d.credentialStatus;
        delete d.validUntil;
      }),
  ],
  [
    'status and end under names of its own',
    (w) =>
      hidden(w, (d) => {
        d['@context'].push({
          harmless: `${CREDENTIALS}credentialStatus`,
          alsoHarmless: {
            '@id': `${CREDENTIALS}validUntil`,
            '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
          },
        });
        d.harmless = d.credentialStatus;
        d.alsoHarmless = d.validUntil;
        delete d.credentialStatus;
        delete d.validUntil;
      }),
  ],
];

function typed({ type, statusPurpose, statusListIndex, statusListCredential }: Draft): Draft {
  return { type, statusPurpose, statusListIndex, statusListCredential };
}

const [wholeIris, inEndorsement, included, ownNames] = rewrittenBadges.map(([, make]) => make);
const rewritten = (make: ((world: World) => Promise<Draft>) | undefined) => (world: World) => make?.(world);

/** Vocabularies and what can be done with them. */
export const jsonLdCases: readonly Case[] = [
  given('status and end hidden under whole IRIs', 'invalid', 'conformance/keyword', rewritten(wholeIris)),
  given(
    'status and end hidden in an endorsement',
    'invalid',
    'conformance/identity-split',
    rewritten(inEndorsement),
  ),
  given('status and end hidden in an included block', 'invalid', 'conformance/keyword', rewritten(included)),
  given(
    'status and end hidden under names of its own',
    'not-supported',
    'conformance/context-inline',
    rewritten(ownNames),
  ),
  given('nested by a keyword', 'invalid', 'conformance/keyword', (w) =>
    w.forged((d) => {
      d['@nest'] = { validUntil: '2026-01-01T00:00:00Z' };
    }),
  ),
  given('@type instead of type', 'invalid', 'conformance/keyword conformance/type', (w) =>
    w.forged((d) => {
      d['@type'] = d.type;
      delete d.type;
    }),
  ),
  given('a whole IRI as a name', 'invalid', 'conformance/keyword', (w) =>
    w.forged((d) => {
      d['https://schema.org/award'] = 'Admiral';
    }),
  ),
  given('a vocabulary inside the subject', 'invalid', 'conformance/keyword', (w) =>
    w.forged((d) => {
      d.credentialSubject['@context'] = { name: 'urn:harmless' };
    }),
  ),
  given('vocabularies in the wrong order', 'invalid', 'conformance/context-order', (w) =>
    w.forged((d) => {
      d['@context'] = [OB, V2];
    }),
  ),
  given('Open Badges vocabulary in the third place', 'invalid', 'conformance/context-order', (w) =>
    w.badge((d) => {
      d['@context'] = [V2, 'https://w3id.org/security/data-integrity/v2', OB];
    }),
  ),
  given('no vocabulary of Open Badges', 'invalid', 'conformance/context-not-open-badges', (w) =>
    w.forged((d) => {
      d['@context'] = [V2];
    }),
  ),
  given('no vocabulary at all', 'invalid', 'conformance/context-missing', (w) =>
    w.forged((d) => {
      delete d['@context'];
    }),
  ),
  given(
    'a vocabulary exchanged after signing',
    'invalid',
    'conformance/context-old proof/signature-wrong',
    (w) =>
      w.forged((d) => {
        d['@context'][1] = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json';
      }),
  ),
  given('an older Open Badges vocabulary', 'valid', 'conformance/context-old', (w) =>
    w.badge((d) => {
      d['@context'][1] = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json';
    }),
  ),
  given('a vocabulary that nobody knows', 'not-supported', 'conformance/context-unknown', (w) =>
    w.forged((d) => {
      d['@context'].push('https://club.example/terms/v1');
    }),
  ),
  given('a vocabulary that swallows everything', 'not-supported', 'conformance/context-inline', (w) =>
    w.forged((d) => {
      d['@context'].push({ '@vocab': 'https://evil.example/#' });
      d.rank = 'Admiral';
    }),
  ),
  given(
    'the vocabulary of undefined terms, added to smuggle one in',
    'invalid',
    'proof/signature-wrong',
    (w) =>
      w.forged((d) => {
        d['@context'].push('https://www.w3.org/ns/credentials/undefined-terms/v2');
        d.rank = 'Admiral';
      }),
  ),
  given('an unknown name', 'invalid', 'proof/unknown-term', (w) =>
    w.forged((d) => {
      d.rank = 'Admiral';
    }),
  ),
  given('an unknown type', 'invalid', 'proof/unknown-term', (w) =>
    w.forged((d) => {
      d.type.push('AdmiralCredential');
    }),
  ),
  given('a name known elsewhere, but not here', 'invalid', 'proof/unknown-term', (w) =>
    w.forged((d) => {
      d.credentialSubject.targetName = 'Knots';
    }),
  ),
  given(
    'a made-up name in the place of an address',
    'invalid',
    'conformance/blank-node conformance/uri',
    (w) =>
      w.forged((d) => {
        d.credentialSubject.source = { id: '_:b0', type: ['Profile'] };
      }),
  ),
  given('VC Data Model 1.1, not signed', 'invalid', 'conformance/missing proof/missing', (w) => ({
    ...w.draft(),
    '@context': ['https://www.w3.org/2018/credentials/v1', OB],
    validFrom: undefined,
  })),
  given('version 2 with the dates of version 1', 'invalid', 'conformance/data-model-mixed', (w) =>
    w.forged((d) => {
      d.issuanceDate = d.validFrom;
    }),
  ),
  given('version 1 with the dates of version 2', 'invalid', 'conformance/data-model-mixed', (w) =>
    w.forged((d) => {
      d['@context'][0] = 'https://www.w3.org/2018/credentials/v1';
    }),
  ),
  given('both versions', 'invalid', 'conformance/data-model-mixed', (w) =>
    w.forged((d) => {
      d['@context'].push('https://www.w3.org/2018/credentials/v1');
    }),
  ),
  given('an enveloped credential of another kind', 'not-supported', 'format/jwt', (w) => ({
    '@context': V2,
    type: 'EnvelopedVerifiableCredential',
    id: 'data:application/vc+cose,e30.e30.AA',
    proof: w.draft(),
  })),
];
