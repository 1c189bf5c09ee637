import { EXTENSIONS, type World } from '../world.ts';
import { type Case, given } from './case.ts';

function dated(world: World, validFrom: string, validUntil?: string) {
  return world.badge((draft) => {
    draft.validFrom = validFrom;
    if (validUntil !== undefined) draft.validUntil = validUntil;
  });
}

const NEWEST = 'https://club.example/badges/k3v.jsonld';

/** A badge with an address for newer versions, and what is found there. */
async function refreshable(world: World, newest: unknown) {
  const badge = await world.badge((draft) => {
    draft['@context'].push(EXTENSIONS);
    draft.refreshService = { id: NEWEST, type: '1EdTechCredentialRefresh' };
  });
  world.web.set(NEWEST, newest === 'itself' ? badge : newest);
  return badge;
}

/** Dates, and newer versions. */
export const validityCases: readonly Case[] = [
  given('expired', 'expired', 'validity/expired', (w) =>
    dated(w, '2026-10-01T00:00:00Z', '2026-11-19T23:59:59Z'),
  ),
  given('expired a second ago', 'expired', 'validity/expired', (w) =>
    dated(w, '2026-10-01T00:00:00Z', '2026-11-20T11:59:59Z'),
  ),
  given('in its last second', 'valid', '', (w) => dated(w, '2026-10-01T00:00:00Z', '2026-11-20T12:00:00Z')),
  given('expired by its offset', 'expired', 'validity/expired', (w) =>
    dated(w, '2026-10-01T00:00:00Z', '2026-11-20T12:30:00+01:00'),
  ),
  given('not expired by its offset', 'valid', '', (w) =>
    dated(w, '2026-10-01T00:00:00Z', '2026-11-20T11:30:00-01:00'),
  ),
  given('not yet valid', 'not-yet-valid', 'validity/not-yet-valid', (w) => dated(w, '2026-12-01T00:00:00Z')),
  given('valid from this second', 'valid', '', (w) => dated(w, '2026-11-20T12:00:00Z')),
  given('revoked and expired', 'revoked', 'status/revoked validity/expired', async (w) => {
    await w.publishList({ set: [7] });
    return dated(w, '2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z');
  }),
  given('expired, and the status out of reach', 'expired', 'status/list-missing validity/expired', (w) => {
    w.web.clear();
    w.publishKeys(() => {});
    return dated(w, '2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z');
  }),
  given('no newer version', 'valid', 'refresh/current', (w) => refreshable(w, 'itself')),
  given('a newer version', 'valid', 'refresh/replaced', async (w) =>
    refreshable(w, await dated(w, '2026-11-01T00:00:00Z')),
  ),
  given('a newer version that has expired', 'expired', 'refresh/replaced validity/expired', async (w) =>
    refreshable(w, await dated(w, '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z')),
  ),
  given('an older version', 'valid', 'refresh/current', async (w) =>
    refreshable(w, await dated(w, '2026-09-01T00:00:00Z')),
  ),
  given('a newer version that was tampered with', 'valid', 'refresh/failed', async (w) =>
    refreshable(w, { ...(await dated(w, '2026-11-01T00:00:00Z')), name: 'Admiral' }),
  ),
  given('a newer version of another badge', 'valid', 'refresh/failed', async (w) =>
    refreshable(
      w,
      await w.badge((d) => {
        d.id = 'https://club.example/badges/other';
        d.validFrom = '2026-11-01T00:00:00Z';
      }),
    ),
  ),
  given('a newer version by a stranger', 'valid', 'refresh/failed', async (w) => {
    const draft = {
      ...w.draft(),
      issuer: { id: w.stranger.id, type: ['Profile'] },
      validFrom: '2026-11-01T00:00:00Z',
    };
    return refreshable(w, await w.stranger.sign(draft));
  }),
  given('no answer about newer versions', 'valid', 'refresh/failed', (w) => refreshable(w, undefined)),
];
