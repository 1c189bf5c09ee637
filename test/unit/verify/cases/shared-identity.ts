import type { Draft, World } from '../world.ts';
import { type Case, given } from './case.ts';

/** A badge whose achievement was made by the issuer, as the creator says it. */
const byCreator =
  (creator: Draft, issuer: Draft = {}) =>
  (w: World) =>
    w.badge((draft) => {
      Object.assign(draft.issuer, issuer);
      draft.credentialSubject.achievement.creator = { id: w.club.id, type: ['Profile'], ...creator };
    });

const URL = 'https://club.example/';
const CLUB = { name: 'Sailing Club', url: URL };
const evidence = (...narratives: string[]) =>
  narratives.map((narrative) => ({ id: 'https://club.example/log', type: ['Evidence'], narrative }));

/** Badges whose signature holds after a member was moved, or two were exchanged. */
export const movedMembers: readonly (readonly [string, (world: World) => Promise<Draft>])[] = [
  [
    'the issuer’s address moved to the creator',
    async (w) => {
      const badge = structuredClone(await byCreator({ name: 'Sailing Club' }, { url: URL })(w));
      badge.credentialSubject.achievement.creator.url = badge.issuer.url;
      delete badge.issuer.url;
      return badge;
    },
  ],
  [
    'the issuer’s name moved to the creator',
    async (w) => {
      const badge = structuredClone(await byCreator({})(w));
      badge.credentialSubject.achievement.creator.name = badge.issuer.name;
      delete badge.issuer.name;
      return badge;
    },
  ],
  [
    'two names of the issuer exchanged',
    async (w) => {
      const badge = structuredClone(await byCreator({ name: 'Royal Navy' })(w));
      badge.credentialSubject.achievement.creator.name = badge.issuer.name;
      badge.issuer.name = 'Royal Navy';
      return badge;
    },
  ],
  [
    'what is told of one piece of evidence exchanged',
    async (w) => {
      const badge = structuredClone(
        await w.badge((d) => {
          d.evidence = [
            { ...evidence('First')[0], name: 'One' },
            { ...evidence('Second')[0], name: 'Two' },
          ];
        }),
      );
      [badge.evidence[0].name, badge.evidence[1].name] = ['Two', 'One'];
      return badge;
    },
  ],
];

/** Two parts of a badge with one id. */
export const sharedIdentityCases: readonly Case[] = [
  ...movedMembers.map(([name, make]) => given(name, 'valid', 'conformance/identity-shared', make)),
  given('a creator who is the issuer, by reference', 'valid', '', byCreator({}, CLUB)),
  given('a creator who is the issuer, told again', 'valid', '', byCreator(CLUB, CLUB)),
  given(
    'a creator who is the issuer, told again in another order',
    'valid',
    '',
    byCreator({ url: URL, name: 'Sailing Club' }, CLUB),
  ),
  given('a creator who is the issuer, told in part', 'valid', '', byCreator({ name: 'Sailing Club' }, CLUB)),
  given('a creator who says more than the issuer', 'valid', 'conformance/identity-shared', byCreator(CLUB)),
  given(
    'a bare issuer whose profile is the creator',
    'valid',
    'conformance/issuer-bare conformance/identity-shared',
    (w) =>
      w.badge((d) => {
        d.credentialSubject.achievement.creator = d.issuer;
        d.issuer = w.club.id;
      }),
  ),
  given('a badge that the issuer gave itself', 'valid', 'conformance/identity-shared', (w) =>
    w.badge((d) => {
      d.credentialSubject.id = w.club.id;
    }),
  ),
  given('the same evidence twice', 'valid', '', (w) =>
    w.badge((d) => {
      d.evidence = evidence('Log', 'Log');
    }),
  ),
  given('one piece of evidence, told in two ways', 'valid', 'conformance/identity-shared', (w) =>
    w.badge((d) => {
      d.evidence = evidence('First', 'Second');
    }),
  ),
  given('one picture for two things, with two captions', 'valid', 'conformance/identity-shared', (w) =>
    w.badge((d) => {
      const image = { id: 'https://club.example/knot.png', type: 'Image' };
      d.credentialSubject.achievement.image = { ...image, caption: 'A bowline' };
      d.issuer.image = { ...image, caption: 'Our flag' };
    }),
  ),
  given('one picture for two things, with one caption', 'valid', '', (w) =>
    w.badge((d) => {
      const image = { id: 'https://club.example/knot.png', type: 'Image' };
      d.credentialSubject.achievement.image = { ...image, caption: 'A bowline' };
      d.issuer.image = image;
    }),
  ),
  given('a member of the badge moved into a part with its id', 'valid', 'conformance/identity-shared', (w) =>
    w.badge((d) => {
      d.evidence = [{ id: d.id, type: ['Evidence'], narrative: 'Moved' }];
    }),
  ),
  given(
    'two status entries of one id',
    'invalid',
    'conformance/identity-shared status/entry-ambiguous',
    (w) =>
      w.badge((d) => {
        d.credentialStatus = [d.credentialStatus, { ...d.credentialStatus, statusListIndex: '9' }];
      }),
  ),
];
