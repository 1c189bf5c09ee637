import { gzipSync } from 'node:zlib';
import { toBase64url } from '../../../../src/lib/multibase.ts';
import { type Draft, EXTENSIONS, encodeList, LIST_URL, OB, type World } from '../world.ts';
import { type Case, given } from './case.ts';

function entry(changes: Draft): (draft: Draft) => void {
  return (draft) => {
    Object.assign(draft.credentialStatus, changes);
  };
}

function withEntries(...entries: Draft[]): (draft: Draft) => void {
  return (draft) => {
    const { id: _, ...first } = draft.credentialStatus;
    draft.credentialStatus = entries.map((changes) => ({ ...first, ...changes }));
  };
}

const SUSPENSIONS = 'https://club.example/status/2.jsonld';

/** A second list, of suspensions. */
async function publishSuspensions(world: World, set: readonly number[]) {
  const list = await world.list({
    set,
    edit: (draft) => {
      draft.id = SUSPENSIONS;
      draft.credentialSubject.id = `${SUSPENSIONS}#list`;
      draft.credentialSubject.statusPurpose = 'suspension';
    },
  });
  world.web.set(SUSPENSIONS, list);
}

/** The badge, after another list was put in the place of the club's. */
async function badgeWithList(world: World, options: Parameters<World['list']>[0], changes: Draft = {}) {
  await world.publishList(options ?? {});
  return world.badge(entry(changes));
}

const REVOCATION_LIST = 'https://club.example/revoked.json';

/** A badge whose status is a plain list of 1EdTech's kind. */
async function badgeWithPlainList(world: World, list: unknown) {
  world.web.set(REVOCATION_LIST, list);
  return world.badge((draft) => {
    draft['@context'].push(EXTENSIONS);
    draft.credentialStatus = { id: REVOCATION_LIST, type: '1EdTechRevocationList' };
  });
}

/** Whether the issuer has taken it back. */
export const statusCases: readonly Case[] = [
  given('revoked', 'revoked', 'status/revoked', (w) => badgeWithList(w, { set: [7] })),
  given('all but this one revoked', 'valid', '', (w) =>
    badgeWithList(w, {
      set: Array.from({ length: 131_072 }, (_, index) => index).filter((index) => index !== 7),
    }),
  ),
  given('the first place set', 'revoked', 'status/revoked', (w) =>
    badgeWithList(w, { set: [0] }, { statusListIndex: '0' }),
  ),
  given('the first place clear, its neighbour set', 'valid', '', (w) =>
    badgeWithList(w, { set: [1] }, { statusListIndex: '0' }),
  ),
  given('the last place set', 'revoked', 'status/revoked', (w) =>
    badgeWithList(w, { set: [131_071] }, { statusListIndex: '131071' }),
  ),
  given('the last place clear, its neighbour set', 'valid', '', (w) =>
    badgeWithList(w, { set: [131_070] }, { statusListIndex: '131071' }),
  ),
  given('the last bit of a byte set', 'revoked', 'status/revoked', (w) =>
    badgeWithList(w, { set: [15] }, { statusListIndex: '15' }),
  ),
  given('one beyond the last place', 'invalid', 'status/index-out-of-range', (w) =>
    w.badge(entry({ statusListIndex: '131072' })),
  ),
  given('a place far beyond', 'invalid', 'status/index-out-of-range', (w) =>
    w.badge(entry({ statusListIndex: '9007199254740991' })),
  ),
  given('a place of fifty digits', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: '9'.repeat(50) })),
  ),
  given('a negative place', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: '-7' })),
  ),
  given('a place as 1e3', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: '1e3' })),
  ),
  given('a place as 0x7', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: '0x7' })),
  ),
  given('a place with a space', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: ' 7' })),
  ),
  given('an empty place', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: '' })),
  ),
  given('a broken place', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: 7.5 })),
  ),
  given('no place', 'invalid', 'status/entry-malformed', (w) =>
    w.badge(entry({ statusListIndex: undefined })),
  ),
  given('a place as a number', 'revoked', 'status/revoked', (w) =>
    badgeWithList(w, { set: [7] }, { statusListIndex: 7 }),
  ),
  given('a larger list', 'revoked', 'status/revoked', (w) =>
    badgeWithList(w, { bits: 1_000_000, set: [999_999] }, { statusListIndex: '999999' }),
  ),
  given('a list of 131,071 bits, in bytes one less than the least', 'unknown', 'status/list-too-short', (w) =>
    badgeWithList(w, { bits: 131_071 - 7 }),
  ),
  given('a list of 100,000 bits, the badge set in it', 'unknown', 'status/list-too-short', (w) =>
    badgeWithList(w, { bits: 100_000, set: [7] }),
  ),
  given('an empty list', 'unknown', 'status/list-too-short', (w) => badgeWithList(w, { bits: 0 })),
  given('a list cut short', 'unknown', 'status/list-malformed', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.credentialSubject.encodedList = d.credentialSubject.encodedList.slice(0, -8);
      },
    }),
  ),
  given('a list without the multibase letter', 'unknown', 'status/list-malformed', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.credentialSubject.encodedList = d.credentialSubject.encodedList.slice(1);
      },
    }),
  ),
  given('a list that is not compressed', 'unknown', 'status/list-malformed', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.credentialSubject.encodedList = toBase64url(new Uint8Array(16_384));
      },
    }),
  ),
  given('a compression bomb', 'unknown', 'status/list-too-large', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.credentialSubject.encodedList = toBase64url(gzipSync(Buffer.alloc(40_000_000)));
      },
    }),
  ),
  given('a list tampered with', 'invalid', 'status/list-not-genuine', async (w) => {
    const list = await w.list({ set: [7] });
    list.credentialSubject.encodedList = encodeList(131_072, []);
    w.web.set(LIST_URL, list);
    return w.badge();
  }),
  given('a list without a signature', 'unknown', 'status/list-not-signed', async (w) => {
    const { proof: _, ...list } = await w.list();
    w.web.set(LIST_URL, list);
    return w.badge();
  }),
  given('a list signed by a stranger in the club’s name', 'invalid', 'status/list-not-genuine', (w) =>
    badgeWithList(w, { signer: w.stranger }),
  ),
  given('a list signed in a way that is not known', 'unknown', 'status/list-not-supported', async (w) => {
    const list = await w.list();
    w.web.set(LIST_URL, { ...list, proof: { ...list.proof, cryptosuite: 'bbs-2023' } });
    return w.badge();
  }),
  given('a list made to be put in order for ever', 'unknown', 'status/list-not-checked', async (w) => {
    const list = await w.list();
    const alignment = Array(3).fill({
      type: ['Alignment'],
      targetName: 'a',
      targetUrl: 'https://a.example/',
    });
    list['@context'].push(OB);
    list.credentialSubject.type = ['BitstringStatusList', 'AchievementSubject'];
    list.credentialSubject.result = Array(200).fill({ type: ['Result'], alignment });
    w.web.set(LIST_URL, list);
    return w.badge();
  }),
  given('a list whose signature has expired', 'unknown', 'status/list-expired', async (w) => {
    const { proof: _, ...list } = await w.list();
    w.web.set(LIST_URL, await w.club.sign(list, { expires: '2026-11-01T00:00:00Z' }));
    return w.badge();
  }),
  given('a list signed in a year’s time', 'unknown', 'status/list-not-yet-valid', async (w) => {
    const { proof: _, ...list } = await w.list();
    w.web.set(LIST_URL, await w.club.sign(list, { created: '2027-11-01T00:00:00Z' }));
    return w.badge();
  }),
  given('a list whose id was changed', 'invalid', 'status/list-not-genuine', async (w) => {
    w.web.set(LIST_URL, { ...(await w.list()), id: SUSPENSIONS });
    return w.badge();
  }),
  given('a list whose purpose was changed', 'invalid', 'status/list-not-genuine', async (w) => {
    const list = await w.list({ set: [7] });
    list.credentialSubject.statusPurpose = 'suspension';
    w.web.set(LIST_URL, list);
    return w.badge();
  }),
  given('a list with the proof of another', 'invalid', 'status/list-not-genuine', async (w) => {
    const { proof } = await w.list({ set: [8] });
    w.web.set(LIST_URL, { ...(await w.list({ set: [7] })), proof });
    return w.badge();
  }),
  given('a stranger’s own list', 'unknown', 'status/list-other-issuer', (w) =>
    badgeWithList(w, {
      signer: w.stranger,
      edit: (d) => {
        d.issuer = w.stranger.id;
      },
    }),
  ),
  given('a list whose issuer is a profile', 'valid', '', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.issuer = { id: w.club.id, name: 'Sailing Club' };
      },
    }),
  ),
  given('a list that has expired', 'unknown', 'status/list-expired', (w) =>
    badgeWithList(w, {
      set: [7],
      edit: (d) => {
        d.validUntil = '2026-11-01T00:00:00Z';
      },
    }),
  ),
  given('a list dated in the future', 'unknown', 'status/list-not-yet-valid', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.validFrom = '2027-01-01T00:00:00Z';
      },
    }),
  ),
  given('a list for another purpose', 'invalid', 'status/list-purpose-differs', (w) =>
    badgeWithList(w, {
      set: [7],
      edit: (d) => {
        d.credentialSubject.statusPurpose = 'suspension';
      },
    }),
  ),
  given('a list for both purposes', 'revoked', 'status/revoked', (w) =>
    badgeWithList(w, {
      set: [7],
      edit: (d) => {
        d.credentialSubject.statusPurpose = ['suspension', 'revocation'];
      },
    }),
  ),
  given('another genuine list of the club’s in its place', 'unknown', 'status/list-differs', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.id = SUSPENSIONS;
      },
    }),
  ),
  given('another list in its place, but this badge is set there', 'revoked', 'status/revoked', (w) =>
    badgeWithList(w, {
      set: [7],
      edit: (d) => {
        d.id = SUSPENSIONS;
      },
    }),
  ),
  given('a list with a status of its own', 'unknown', 'status/list-malformed', (w) =>
    badgeWithList(w, {
      edit: (d) => {
        d.credentialStatus = w.draft().credentialStatus;
      },
    }),
  ),
  given('a badge in the place of the list', 'unknown', 'status/list-malformed', async (w) => {
    w.web.set(LIST_URL, await w.badge());
    return w.badge();
  }),
  given('a list as a JWT', 'unknown', 'status/list-malformed', (w) => {
    w.web.set(LIST_URL, new TextEncoder().encode('eyJhbGciOiJub25lIn0.e30.AA'));
    return w.badge();
  }),
  given('list missing', 'unknown', 'status/list-missing', (w) => {
    w.web.delete(LIST_URL);
    return w.badge();
  }),
  given('list unreachable', 'unknown', 'status/list-unreachable', (w) => {
    w.web.set(LIST_URL, { kind: 'unreachable', reason: 'timed out' });
    return w.badge();
  }),
  given('list not asked for', 'unknown', 'status/offline', (w) => {
    w.web.set(LIST_URL, { kind: 'offline' });
    return w.badge();
  }),
  given('list larger than allowed', 'unknown', 'status/list-refused', (w) => {
    w.web.set(LIST_URL, new Uint8Array(2_500_000));
    return w.badge();
  }),
  given('list over plain http', 'unknown', 'status/list-refused', (w) =>
    w.badge(entry({ statusListCredential: 'http://club.example/status/1.jsonld' })),
  ),
  given('list in a file', 'unknown', 'status/list-refused', (w) =>
    w.badge(entry({ statusListCredential: 'file:///etc/passwd' })),
  ),
  given('suspended', 'suspended', 'status/suspended', async (w) => {
    await publishSuspensions(w, [7]);
    return w.badge(entry({ statusPurpose: 'suspension', statusListCredential: SUSPENSIONS }));
  }),
  given('both purposes, neither set', 'valid', '', async (w) => {
    await publishSuspensions(w, []);
    return w.badge(withEntries({}, { statusPurpose: 'suspension', statusListCredential: SUSPENSIONS }));
  }),
  given('both purposes, both set', 'revoked', 'status/revoked status/suspended', async (w) => {
    await publishSuspensions(w, [7]);
    await w.publishList({ set: [7] });
    return w.badge(withEntries({}, { statusPurpose: 'suspension', statusListCredential: SUSPENSIONS }));
  }),
  given(
    'both purposes, one list out of reach',
    'suspended',
    'status/list-missing status/suspended',
    async (w) => {
      await publishSuspensions(w, [7]);
      w.web.delete(LIST_URL);
      return w.badge(withEntries({}, { statusPurpose: 'suspension', statusListCredential: SUSPENSIONS }));
    },
  ),
  given('two entries in one list, the second set', 'revoked', 'status/revoked', async (w) => {
    await w.publishList({ set: [9] });
    return w.badge(withEntries({}, { statusListIndex: '9' }));
  }),
  given('an entry as an array of one', 'revoked', 'status/revoked', async (w) => {
    await w.publishList({ set: [7] });
    return w.badge(withEntries({}));
  }),
  given('nine entries', 'unknown', 'status/too-many', (w) =>
    w.badge(withEntries(...Array.from({ length: 9 }, (_, at) => ({ statusListIndex: `${at}` })))),
  ),
  given('a message instead of a purpose', 'unknown', 'status/purpose-not-supported', (w) =>
    w.badge(entry({ statusPurpose: 'message' })),
  ),
  given('a purpose named after a member of Object', 'unknown', 'status/purpose-not-supported', (w) =>
    w.badge(entry({ statusPurpose: 'toString' })),
  ),
  given('two bits to an entry', 'unknown', 'status/purpose-not-supported', (w) =>
    w.badge(entry({ statusSize: 2 })),
  ),
  given('a newer version announced', 'valid', 'status/update-available', async (w) => {
    await w.publishList({
      set: [7],
      edit: (d) => {
        d.credentialSubject.statusPurpose = 'refresh';
      },
    });
    return w.badge(entry({ statusPurpose: 'refresh' }));
  }),
  given('an entry of an older kind', 'invalid', 'proof/unknown-term', async (w) => {
    const badge = await w.badge();
    badge.credentialStatus.type = 'StatusList2021Entry';
    return badge;
  }),
  given(
    'an entry of an older kind with its vocabulary, after signing',
    'invalid',
    'proof/signature-wrong',
    async (w) => {
      const badge = await w.badge();
      badge['@context'].push('https://w3id.org/vc/status-list/2021/v1');
      badge.credentialStatus.type = 'StatusList2021Entry';
      return badge;
    },
  ),
  given('an entry of a kind that is no status', 'unknown', 'status/type-not-supported', (w) =>
    w.badge((d) => {
      d.credentialStatus = { id: 'https://club.example/status', type: 'JsonSchema' };
    }),
  ),
  given('no status at all', 'valid', 'status/none', (w) =>
    w.badge((d) => {
      delete d.credentialStatus;
    }),
  ),
  given('a 1EdTech list without this badge', 'valid', '', (w) =>
    badgeWithPlainList(w, {
      id: REVOCATION_LIST,
      issuer: w.club.id,
      revokedCredential: [{ id: 'https://club.example/badges/other' }],
    }),
  ),
  given('a 1EdTech list with this badge', 'revoked', 'status/revoked', (w) =>
    badgeWithPlainList(w, {
      id: REVOCATION_LIST,
      issuer: w.club.id,
      revokedCredential: [{ id: 'https://club.example/badges/k3v', revocationReason: 'Mistake' }],
    }),
  ),
  given('a 1EdTech list that takes the revocation back', 'valid', '', (w) =>
    badgeWithPlainList(w, {
      id: REVOCATION_LIST,
      issuer: w.club.id,
      revokedCredential: [{ id: 'https://club.example/badges/k3v', revoked: false }],
    }),
  ),
  given('a stranger’s 1EdTech list', 'unknown', 'status/list-other-issuer', (w) =>
    badgeWithPlainList(w, { id: REVOCATION_LIST, issuer: w.stranger.id, revokedCredential: [] }),
  ),
  given('a 1EdTech list of bare ids', 'unknown', 'status/list-malformed', (w) =>
    badgeWithPlainList(w, {
      id: REVOCATION_LIST,
      issuer: w.club.id,
      revokedCredential: ['https://club.example/badges/k3v'],
    }),
  ),
  given('no 1EdTech list', 'unknown', 'status/list-missing', (w) => badgeWithPlainList(w, undefined)),
];
