import type { Draft, Issuer, World } from '../world.ts';
import { OB, tokenBy, V2 } from '../world.ts';
import { type Case, given } from './case.ts';

function endorsement(by: Issuer, of: string): Draft {
  return {
    '@context': [V2, OB],
    id: 'https://stranger.example/endorsements/1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: by.id, type: ['Profile'], name: 'Stranger' },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: { id: of, type: ['EndorsementSubject'], endorsementComment: 'Good work.' },
  };
}

/** A badge endorsed by the stranger; `edit` before the endorsement is signed, `forge` after. */
async function endorsed(
  world: World,
  options: { of?: string; edit?: (d: Draft) => void; forge?: (d: Draft) => void; copies?: number },
) {
  const { of = world.draft().id, edit = () => {}, forge = () => {}, copies = 1 } = options;
  const draft = endorsement(world.stranger, of);
  edit(draft);
  const signed = await world.stranger.sign(draft);
  forge(signed);
  return world.badge((badge) => {
    badge.endorsement = Array(copies).fill(signed);
  });
}

/** A badge with an endorsement in the stranger's name as a token, by somebody's key. */
async function withToken(w: World, by: Issuer, of: string = w.draft().id): Promise<Draft> {
  const draft = endorsement(w.stranger, of);
  const token = await tokenBy(by, {
    ...draft,
    iss: draft.issuer.id,
    jti: draft.id,
    sub: of,
    nbf: Date.parse(draft.validFrom) / 1000,
  });
  return w.badge((badge) => {
    badge.endorsementJwt = [token];
  });
}

/** What others say about it: never a reason to call the badge itself invalid. */
export const endorsementCases: readonly Case[] = [
  given('endorsed', 'valid', 'endorsements/verified', (w) => endorsed(w, {})),
  given('the achievement endorsed', 'valid', 'endorsements/verified', async (w) => {
    const signed = await w.stranger.sign(
      endorsement(w.stranger, 'https://club.example/achievements/bowline'),
    );
    return w.badge((d) => {
      d.credentialSubject.achievement.endorsement = [signed];
    });
  }),
  given('the issuer endorsed', 'valid', 'endorsements/verified', async (w) => {
    const signed = await w.stranger.sign(endorsement(w.stranger, w.club.id));
    return w.badge((d) => {
      d.issuer.endorsement = signed;
    });
  }),
  given('an endorsement of something else', 'valid', 'endorsements/other-subject', (w) =>
    endorsed(w, { of: 'https://other.example/badge' }),
  ),
  given('an endorsement that was changed', 'valid', 'endorsements/not-genuine', (w) =>
    endorsed(w, {
      forge: (d) => {
        d.credentialSubject.endorsementComment = 'Best work ever.';
      },
    }),
  ),
  given('an endorsement that was not signed', 'valid', 'endorsements/not-genuine', (w) =>
    endorsed(w, {
      forge: (d) => {
        delete d.proof;
      },
    }),
  ),
  given('an endorsement that has expired', 'valid', 'endorsements/not-genuine', (w) =>
    endorsed(w, {
      edit: (d) => {
        d.validUntil = '2026-11-01T00:00:00Z';
      },
    }),
  ),
  given('an endorsement without a name', 'valid', 'endorsements/not-genuine', (w) =>
    endorsed(w, {
      edit: (d) => {
        delete d.name;
      },
    }),
  ),
  given('an endorsement by somebody out of reach', 'valid', 'endorsements/unknown', (w) => {
    w.web.set('https://stranger.example/.well-known/did.json', { kind: 'unreachable', reason: 'timed out' });
    return endorsed(w, {});
  }),
  given(
    'an endorsement changed after the badge was signed',
    'invalid',
    'proof/signature-wrong',
    async (w) => {
      const badge = structuredClone(await endorsed(w, {}));
      badge.endorsement[0].credentialSubject.endorsementComment = 'Best work ever.';
      return badge;
    },
  ),
  given('a text in the place of an endorsement', 'valid', 'endorsements/not-genuine', (w) =>
    w.badge((d) => {
      d.endorsement = ['https://stranger.example/endorsements/1'];
    }),
  ),
  given(
    'ten endorsements',
    'valid',
    'endorsements/verified endorsements/verified endorsements/verified endorsements/verified endorsements/verified endorsements/verified endorsements/verified endorsements/verified endorsements/too-many',
    (w) => endorsed(w, { copies: 10 }),
  ),
  given('an endorsement as a token', 'valid', 'endorsements/verified', (w) => withToken(w, w.stranger)),
  given('an endorsement as a token that somebody else signed', 'valid', 'endorsements/not-genuine', (w) =>
    withToken(w, w.club),
  ),
  given('an endorsement of something else as a token', 'valid', 'endorsements/other-subject', (w) =>
    withToken(w, w.stranger, 'https://other.example/badge'),
  ),
  given('no endorsement as a token', 'valid', 'endorsements/not-genuine endorsements/not-genuine', (w) =>
    w.badge((d) => {
      d.endorsementJwt = ['eyJhbGciOiJub25lIn0.e30.AA', 'praise'];
    }),
  ),
];
