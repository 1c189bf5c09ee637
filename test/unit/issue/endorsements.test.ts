import { beforeAll, describe, expect, test } from 'vitest';
import { embeddedDocuments } from '../../../src/issue/issue-endorsements.ts';
import { readEndorsements } from '../../../src/issue/read-endorsements.ts';
import { selfCheck } from '../../../src/issue/self-check.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { loadSite } from '../../../src/load/load-site.ts';
import { verifyCredential } from '../../../src/verify/verify-credential.ts';
import {
  BY_LIBRARY,
  didDocument,
  ENDORSED_NOW,
  endorsedProject,
  issueWithKeys,
  readSite,
  signedBy,
  stranger,
} from '../../support/endorsed-site.ts';

const GIVEN = '---\nof: bowline\nfile: federation.json\n---\n';

async function issued(
  files: Readonly<Record<string, string>>,
  mode: 'production' | 'preview' = 'production',
) {
  const { site, problems } = await readSite(files);
  expect(problems).toEqual([]);
  return issueWithKeys(site, mode);
}

type Loose = Readonly<Record<string, never>> & {
  readonly achievement: Loose;
  readonly endorsement: readonly Loose[];
};
const carriedBy = (credential: object) => {
  const loose = credential as Record<'credentialSubject' | 'issuer', Loose> & Loose;
  const { achievement } = loose.credentialSubject;
  return { achievement: achievement.endorsement, issuer: loose.issuer.endorsement, award: loose.endorsement };
};

describe('an endorsement by an issuer of the site', () => {
  let site: Awaited<ReturnType<typeof issued>>;
  beforeAll(async () => {
    site = await issued({
      'content/endorsements/knot.md': BY_LIBRARY,
      'content/endorsements/club.md': BY_LIBRARY.replace('of: bowline', 'issuer: club'),
      'content/endorsements/ben.md': BY_LIBRARY.replace('of: bowline', 'of: after'),
      'content/endorsements/aside.md': BY_LIBRARY.replace('by: library', 'by: library\nembed: false'),
    });
  });

  test('stands in badges that are issued after it, and in no other', async () => {
    const [after, before] = site.awards;
    const carried = carriedBy(after?.secured.embedded ?? {});
    expect(carried.achievement).toHaveLength(1);
    expect(carried.issuer).toHaveLength(1);
    expect(carried.award).toHaveLength(1);
    expect(JSON.stringify(before?.secured.embedded)).not.toContain('ndorsement');
  });

  test('is a credential of its own that the reference implementation verifies', async () => {
    await selfCheck(site);
    const [document] = site.endorsements.filter(({ endorsement }) => endorsement.id === 'knot');
    expect(document?.document).toMatchObject({
      id: 'https://badges.example/endorsements/knot',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Endorsement of Bowline',
      validFrom: '2026-06-01T00:00:00Z',
      credentialSubject: {
        id: 'https://badges.example/achievements/bowline',
        type: ['EndorsementSubject'],
      },
    });
  });

  test('a badge says of each that it is genuine, and of a changed one that it is not the badge that was signed', async () => {
    const [after] = site.awards;
    const documents = new Map(site.issuers.map(({ did, document }) => [did as string, document]));
    for (const { credential } of site.statusLists) documents.set(credential.id, credential as never);
    const fetch = async (url: string) => {
      const did = `did:web:${url
        .replace(/^https:\/\//, '')
        .replace(/\/did\.json$/, '')
        .replaceAll('/', ':')}`;
      const found = documents.get(did) ?? documents.get(url);
      return found
        ? { kind: 'found' as const, url, bytes: new TextEncoder().encode(JSON.stringify(found)) }
        : { kind: 'missing' as const, status: 404 };
    };
    const verdict = await verifyCredential(after?.secured.embedded, { now: ENDORSED_NOW, fetch });
    expect(verdict.outcome).toBe('valid');
    const said = verdict.checks.filter(({ id }) => id === 'endorsements').map(({ code }) => code);
    expect(said).toEqual(['endorsements/verified', 'endorsements/verified', 'endorsements/verified']);
    const changed = structuredClone(after?.secured.embedded) as object as Record<string, Loose>;
    (changed['endorsement'] as object as Record<string, unknown>[])[0] = {};
    expect((await verifyCredential(changed, { now: ENDORSED_NOW, fetch })).outcome).toBe('invalid');
  });

  test('without it, a site has the bytes that it had', async () => {
    const [plain] = (await issued({})).awards;
    expect(plain?.secured.embedded).not.toHaveProperty('endorsement');
    expect(plain?.secured.embedded['issuer']).not.toHaveProperty('endorsement');
  });
});

describe('an endorsement by somebody else', () => {
  test('is embedded as it is, from its own date or a later one that the author states', async () => {
    const signed = await signedBy(stranger());
    const files = { 'content/endorsements/federation.json': signed };
    const from = (line: string) => GIVEN.replace('---\n', `---\n${line}`);
    const early = await issued({ ...files, 'content/endorsements/fed.md': GIVEN });
    expect(early.awards.map(({ secured }) => carriedBy(secured.embedded).achievement)).toEqual([
      [JSON.parse(signed)],
      undefined,
    ]);
    const late = await issued({ ...files, 'content/endorsements/fed.md': from('validFrom: 2026-11-02\n') });
    expect(late.awards.map(({ secured }) => carriedBy(secured.embedded).achievement)).toEqual([
      undefined,
      undefined,
    ]);
    const sooner = await issued({ ...files, 'content/endorsements/fed.md': from('validFrom: 2026-01-01\n') });
    expect(carriedBy(sooner.awards[1]?.secured.embedded ?? {}).achievement).toBe(undefined);
  });

  test('of a did:web is verified with the document beside it', async () => {
    const federation = stranger('did:web:federation.example');
    const site = await issued({
      'content/endorsements/federation.json': await signedBy(federation),
      'content/endorsements/federation.did.json': didDocument(federation),
      'content/endorsements/fed.md': GIVEN.replace('---\n', '---\nkeys: federation.did.json\n'),
    });
    expect(site.endorsements[0]?.endorser).toEqual({
      id: 'did:web:federation.example',
      name: 'Sailing Federation',
      host: 'federation.example',
    });
  });

  test('is about something else in a preview, whose badges do not carry it', async () => {
    const site = await issued(
      {
        'content/endorsements/federation.json': await signedBy(stranger()),
        'content/endorsements/fed.md': GIVEN,
      },
      'preview',
    );
    expect(
      site.awards.map(({ award }) => embeddedDocuments(site, site.endorsements, award).achievement),
    ).toEqual([[], []]);
  });
});

test('what the clock says decides of a revoked key', async () => {
  const federation = stranger('did:web:federation.example');
  const root = await endorsedProject({
    'content/endorsements/federation.json': await signedBy(federation),
    'content/endorsements/did.json': didDocument(federation, '2026-12-01T00:00:00Z'),
    'content/endorsements/fed.md': '---\nof: bowline\nfile: federation.json\nkeys: did.json\n---\n',
  });
  const loaded = await loadSite(root, { now: ENDORSED_NOW });
  if (!loaded.site) throw new Error('not loaded');
  const at = async (now: string) => (await readEndorsements(loaded.site as never, now as DateTime)).problems;
  expect(await at('2026-11-20T00:00:00Z')).toEqual([]);
  expect((await at('2026-12-02T00:00:00Z')).map(({ code }) => code)).toEqual(['endorsement/key-revoked']);
});
