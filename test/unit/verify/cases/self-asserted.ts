import { type Draft, EXTENSIONS, Issuer, LIST_URL, type World } from '../world.ts';
import { type Case, given } from './case.ts';

/** Somebody with a key and no domain, whatever they call themselves. */
const NOBODY = new Issuer(`did:key:${new Issuer('', 5).key}`, 5);

function draftOf(world: World, edit: (draft: Draft) => void = () => {}): Draft {
  const draft = world.draft();
  draft.issuer = { id: NOBODY.id, type: ['Profile'], name: 'Example University' };
  delete draft.credentialStatus;
  edit(draft);
  return draft;
}

/** A badge that nobody vouches for, edited before it is signed. */
function own(world: World, edit?: (draft: Draft) => void, options?: Draft): Promise<Draft> {
  return NOBODY.sign(draftOf(world, edit), options);
}

/** The same with a status, and its list, signed by `signer`. */
async function listed(
  world: World,
  set: readonly number[],
  { signer = NOBODY, purpose = 'revocation' } = {},
): Promise<Draft> {
  const edit = (list: Draft) => {
    list.issuer = NOBODY.id;
    list.credentialSubject.statusPurpose = purpose;
  };
  await world.publishList({ set, signer, edit });
  return own(world, (d) => {
    d.credentialStatus = { ...world.draft().credentialStatus, statusPurpose: purpose };
  });
}

/** A badge of the club's, endorsed by a key that nobody vouches for. */
async function endorsed(world: World, forge: (signed: Draft) => void = () => {}): Promise<Draft> {
  const signed = await endorsement(world, NOBODY, world.draft().id);
  forge(signed);
  return world.badge((draft) => {
    draft.endorsement = signed;
  });
}

function endorsement(world: World, by: Issuer, of: string): Promise<Draft> {
  return by.sign({
    '@context': world.draft()['@context'],
    id: 'urn:uuid:6f1f3c0e-0000-4000-8000-000000000001',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: by.id, type: ['Profile'], name: 'Example University' },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: { id: of, type: ['EndorsementSubject'], endorsementComment: 'Good work.' },
  });
}

const NEWER = 'https://nobody.example/newer';
const REFRESH = { id: NEWER, type: '1EdTechCredentialRefresh' };

/** Badges whose issuer has no domain: signed right, and yet anybody could have made them. */
export const selfAssertedCases: readonly Case[] = [
  given('a key that calls itself a university', 'self-asserted', 'issuer-key/self-made status/none', (w) =>
    own(w),
  ),
  given('one that claims a domain in its address', 'self-asserted', 'issuer-key/self-made status/none', (w) =>
    own(w, (d) => {
      d.issuer.url = 'https://university.example';
      d.issuer.email = 'registrar@university.example';
    }),
  ),
  given(
    'one whose badge has an id below a domain that is not its own',
    'self-asserted',
    'issuer-key/self-made status/none',
    (w) =>
      own(w, (d) => {
        d.id = 'https://university.example/badges/1';
        d.credentialSubject.achievement.id = 'https://university.example/achievements/1';
      }),
  ),
  given(
    'given to the person named',
    'self-asserted',
    'issuer-key/self-made status/none recipient/matches',
    (w) => own(w),
    { recipientId: 'did:example:ana' },
  ),
  given(
    'given to somebody else',
    'invalid',
    'issuer-key/self-made status/none recipient/differs',
    (w) => own(w),
    { recipientId: 'did:example:ben' },
  ),
  given('changed after signing', 'invalid', 'proof/signature-wrong', async (w) => ({
    ...(await own(w)),
    name: 'Admiral',
  })),
  given('not signed', 'invalid', 'proof/missing', (w) => draftOf(w)),
  given('signed by another key', 'invalid', 'issuer-key/issuer-differs', (w) => w.stranger.sign(draftOf(w))),
  given('not revoked by its own list', 'self-asserted', 'issuer-key/self-made', (w) => listed(w, [])),
  given('revoked by its own list', 'revoked', 'issuer-key/self-made status/revoked', (w) => listed(w, [7])),
  given('suspended by its own list', 'suspended', 'issuer-key/self-made status/suspended', (w) =>
    listed(w, [7], { purpose: 'suspension' }),
  ),
  given(
    'a list in its name that a stranger signed',
    'invalid',
    'issuer-key/self-made status/list-not-genuine',
    (w) => listed(w, [], { signer: w.stranger }),
  ),
  given('a list that is not there', 'unknown', 'issuer-key/self-made status/list-missing', async (w) => {
    const badge = await listed(w, []);
    w.web.delete(LIST_URL);
    return badge;
  }),
  given('expired', 'expired', 'issuer-key/self-made status/none validity/expired', (w) =>
    own(w, (d) => {
      d.validUntil = '2026-11-01T00:00:00Z';
    }),
  ),
  given('not yet valid', 'not-yet-valid', 'issuer-key/self-made status/none validity/not-yet-valid', (w) =>
    own(w, (d) => {
      d.validFrom = '2027-01-01T00:00:00Z';
    }),
  ),
  given(
    'a signature that was meant to hold until yesterday',
    'expired',
    'proof/expired issuer-key/self-made status/none',
    (w) => own(w, undefined, { expires: '2026-11-19T00:00:00Z' }),
  ),
  given(
    'a signature of tomorrow',
    'not-yet-valid',
    'proof/created-in-future issuer-key/self-made status/none',
    (w) => own(w, undefined, { created: '2026-11-22T00:00:00Z' }),
  ),
  given('signed twice', 'self-asserted', 'issuer-key/self-made status/none', async (w) =>
    NOBODY.sign(await own(w), { created: '2026-10-02T00:00:00Z' }),
  ),
  given(
    'replaced by a newer version, as little vouched for',
    'self-asserted',
    'issuer-key/self-made refresh/replaced status/none',
    async (w) => {
      w.web.set(
        NEWER,
        await own(w, (d) => {
          d.validFrom = '2026-11-01T00:00:00Z';
        }),
      );
      return own(w, (d) => {
        d['@context'].push(EXTENSIONS);
        d.refreshService = REFRESH;
      });
    },
  ),
  given('inside an SVG', 'self-asserted', 'issuer-key/self-made status/none', async (w) =>
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg"><o:credential xmlns:o="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${JSON.stringify(await own(w))}]]></o:credential></svg>`,
    ),
  ),
  given(
    'endorsed by an issuer with a domain',
    'self-asserted',
    'issuer-key/self-made status/none endorsements/verified',
    async (w) => {
      const signed = await endorsement(w, w.stranger, w.draft().id);
      return own(w, (d) => {
        d.endorsement = signed;
      });
    },
  ),
  given('a badge with a domain, endorsed by a key without one', 'valid', 'endorsements/self-asserted', (w) =>
    endorsed(w),
  ),
  given('the same, changed after it was signed', 'valid', 'endorsements/not-genuine', (w) =>
    endorsed(w, (signed) => {
      signed.credentialSubject.endorsementComment = 'Best work ever.';
    }),
  ),
  given('the same about something else', 'valid', 'endorsements/other-subject', async (w) => {
    const signed = await endorsement(w, NOBODY, 'https://other.example/badge');
    return w.badge((d) => {
      d.endorsement = signed;
    });
  }),
  given('a key of another kind', 'not-supported', 'issuer-key/identifier-not-supported', (w) => {
    const id = 'did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169';
    const draft = draftOf(w);
    draft.issuer.id = id;
    return new Issuer(id, 5).sign(draft, { verificationMethod: `${id}#${id.slice(8)}` });
  }),
];
