import { gzipSync } from 'node:zlib';
import { type Draft, encodeList, LIST_URL, V2, type World } from '../world.ts';
import { type Case, given } from './case.ts';

const V1 = 'https://www.w3.org/2018/credentials/v1';
const DATA_INTEGRITY = 'https://w3id.org/security/data-integrity/v2';
const STATUS_V1 = 'https://www.w3.org/ns/credentials/status/v1';
const STATUS_2021 = 'https://w3id.org/vc/status-list/2021/v1';
const ED25519_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';
const READ_ONLY = [
  STATUS_V1,
  STATUS_2021,
  ED25519_2020,
  'https://w3id.org/security/jwk/v1',
  'https://www.w3.org/ns/cid/v1',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
];

const naming = (url: string) => (draft: Draft) => {
  draft['@context'].push(url);
};

const packed = (set: readonly number[]) => {
  const bytes = Buffer.alloc(16_384);
  for (const index of set) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return gzipSync(bytes);
};

/** Turns a list into one of the draft of 2021, whose vocabulary does not go together with that of VC 2.0. */
const ofDraft =
  (encodedList: string, more: (list: Draft) => void = () => {}) =>
  (list: Draft) => {
    list['@context'] = [V1, STATUS_2021, DATA_INTEGRITY];
    list.issuanceDate = list.validFrom;
    delete list.validFrom;
    list.type = ['VerifiableCredential', 'StatusList2021Credential'];
    Object.assign(list.credentialSubject, { type: 'StatusList2021', encodedList });
    more(list);
  };

/** A badge with an entry of the draft of 2021, after a list was put in its place. */
async function badge2021(world: World, edit: (list: Draft) => void, entry: Draft = {}) {
  await world.publishList({ edit });
  return world.badge((draft) => {
    draft['@context'].push(STATUS_2021);
    Object.assign(draft.credentialStatus, { type: 'StatusList2021Entry', ...entry });
  });
}

const suspension = (list: Draft) => {
  list.credentialSubject.statusPurpose = 'suspension';
};

/** Vocabularies that other issuers name beside the usual ones. */
export const furtherContextCases: readonly Case[] = [
  ...READ_ONLY.map((url) => given(`a badge that names ${url}`, 'valid', '', (w) => w.badge(naming(url)))),
  ...READ_ONLY.map((url) =>
    given(`a status list that names ${url}`, 'valid', '', async (w) => {
      await w.publishList({ edit: naming(url) });
      return w.badge();
    }),
  ),
  given(
    'a badge and its list that name the status vocabulary, revoked',
    'revoked',
    'status/revoked',
    async (w) => {
      await w.publishList({ set: [7], edit: naming(STATUS_V1) });
      return w.badge(naming(STATUS_V1));
    },
  ),
  given('a read-only vocabulary in the place of Open Badges', 'invalid', 'conformance/context-order', (w) =>
    w.badge((d) => {
      d['@context'].splice(1, 0, STATUS_V1);
    }),
  ),
  given('a vocabulary of nearly the same address', 'not-supported', 'conformance/context-unknown', (w) =>
    w.forged(naming(`${STATUS_V1}/`)),
  ),
  given('a member of a read-only vocabulary, added after signing', 'invalid', 'proof/signature-wrong', (w) =>
    w.forged((d) => {
      d['@context'].push('https://www.w3.org/ns/cid/v1');
      d.alsoKnownAs = 'https://evil.example/';
    }),
  ),
  given('StatusList2021, clear', 'valid', '', (w) => badge2021(w, ofDraft(encodeList(131_072, [8])))),
  given('StatusList2021, set', 'revoked', 'status/revoked', (w) =>
    badge2021(w, ofDraft(encodeList(131_072, [7]))),
  ),
  given('StatusList2021 without the letter of multibase', 'revoked', 'status/revoked', (w) =>
    badge2021(w, ofDraft(packed([7]).toString('base64url'))),
  ),
  given('StatusList2021 in padded base64', 'revoked', 'status/revoked', (w) =>
    badge2021(w, ofDraft(packed([7]).toString('base64'))),
  ),
  given('StatusList2021 without the letter of multibase, clear', 'valid', '', (w) =>
    badge2021(w, ofDraft(packed([8]).toString('base64url'))),
  ),
  given('StatusList2021 for suspension, set', 'suspended', 'status/suspended', (w) =>
    badge2021(w, ofDraft(encodeList(131_072, [7]), suspension), { statusPurpose: 'suspension' }),
  ),
  given('StatusList2021 for another purpose', 'invalid', 'status/list-purpose-differs', (w) =>
    badge2021(w, ofDraft(encodeList(131_072, [7]), suspension)),
  ),
  given('StatusList2021 with a place beyond its end', 'invalid', 'status/index-out-of-range', (w) =>
    badge2021(w, ofDraft(encodeList(131_072, [])), { statusListIndex: '131072' }),
  ),
  given('StatusList2021 that is too short', 'unknown', 'status/list-too-short', (w) =>
    badge2021(w, ofDraft(encodeList(1_024, []))),
  ),
  given('StatusList2021 of nonsense', 'unknown', 'status/list-malformed', (w) =>
    badge2021(w, ofDraft('no list')),
  ),
  given('StatusList2021 tampered with', 'invalid', 'status/list-not-genuine', async (w) => {
    const badge = await badge2021(w, ofDraft(encodeList(131_072, [7])));
    const list = structuredClone(w.web.get(LIST_URL)) as Draft;
    list.credentialSubject.encodedList = encodeList(131_072, []);
    w.web.set(LIST_URL, list);
    return badge;
  }),
  given('an entry of 2021 for a list of the standard', 'revoked', 'status/revoked', async (w) => {
    const badge = await badge2021(w, () => {});
    await w.publishList({ set: [7] });
    return badge;
  }),
  given(
    'a list of the standard that names the draft, packed as the draft has it',
    'revoked',
    'status/revoked',
    async (w) => {
      await w.publishList({
        edit: (list) => {
          list['@context'].push(STATUS_2021);
          list.credentialSubject.encodedList = packed([7]).toString('base64url');
        },
      });
      return w.badge();
    },
  ),
  given('StatusList2021 that is dated in the future', 'unknown', 'status/list-not-yet-valid', (w) =>
    badge2021(
      w,
      ofDraft(encodeList(131_072, []), (list) => {
        list.issuanceDate = '2027-10-01T00:00:00Z';
      }),
    ),
  ),
  given('StatusList2021 that has expired', 'unknown', 'status/list-expired', (w) =>
    badge2021(
      w,
      ofDraft(encodeList(131_072, []), (list) => {
        list.expirationDate = '2026-10-02T00:00:00Z';
      }),
    ),
  ),
  given(
    'StatusList2021 under VC 2.0, which its vocabulary contradicts',
    'unknown',
    'status/list-malformed',
    async (w) => {
      const badge = await badge2021(w, () => {});
      const list = await w.list();
      w.web.set(LIST_URL, {
        ...list,
        '@context': [V2, STATUS_2021],
        type: ['VerifiableCredential', 'StatusList2021Credential'],
        credentialSubject: { ...list.credentialSubject, type: 'StatusList2021' },
      });
      return badge;
    },
  ),
  given('StatusList2021 of a stranger', 'unknown', 'status/list-other-issuer', (w) =>
    badge2021(
      w,
      ofDraft(encodeList(131_072, []), (list) => {
        list.issuer = w.stranger.id;
      }),
    ),
  ),
  given('a list with a vocabulary that nobody knows', 'unknown', 'status/list-not-supported', async (w) => {
    w.web.set(LIST_URL, { ...(await w.list()), '@context': [V2, 'https://club.example/terms'] });
    return w.badge();
  }),
  given('an entry whose kind is a list of one', 'valid', '', (w) =>
    w.badge((d) => {
      d['@context'].push(STATUS_V1);
      d.credentialStatus.type = ['BitstringStatusListEntry'];
    }),
  ),
];
