import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issuerDocument } from '../../src/credential/issuer-profile.ts';
import { generateKey } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { didWebUrl } from '../../src/verify/controller/did-web.ts';
import { decidingCode } from '../../src/verify/outcome.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { ENDORSED_NOW } from '../support/endorsed-site.ts';
import { issueRecorded, RECORD, RECORD_FILE } from '../support/recorded-site.ts';
import { publish, SITE } from './publish.ts';

/** Every form that a site is published in, handed to our own verifier with the site for its network. */

const [ed25519, rsa] = [generateKey(), generateKey('RSA-2048')];
const ANA = 'did:example:ana';

const dist = await publish(
  {
    'site.yaml': `site: ${SITE}\ntitle: Badges\nformats: [vc-jwt]\nvisibility: public\n`,
    'issuers/club.md': `---\nname: Club\nkeys: [{ publicKeyMultibase: ${ed25519.signer.publicKey.name} }, { type: RSA-2048, jwk: ${JSON.stringify(rsa.signer.publicKey.jwk)} }]\n---\n`,
    'achievements/knot.md': '---\nname: Knot\ndescription: Ties it.\n---\nTie it.\n',
    'awards/2024/ana.yaml': `achievement: knot\nrecipient: { id: "${ANA}" }\ndate: 2024-11-01\n`,
    'awards/2024/old.yaml': `achievement: knot\nrecipient: { id: "${ANA}" }\ndate: 2024-11-01\nrevoked: { date: 2024-12-01 }\n`,
  },
  ed25519,
  rsa,
);

const file = (path: string) => new Uint8Array(readFileSync(join(dist, path)));

const judge = (input: Uint8Array) =>
  verifyCredential(input, {
    now: BUILD_TIME as DateTime,
    fetch: async (url) => {
      const path = url.startsWith(`${SITE}/`) ? url.slice(SITE.length + 1) : '';
      return path !== '' && existsSync(join(dist, path))
        ? { kind: 'found', url, bytes: file(path) }
        : { kind: 'missing', status: 404 };
    },
  });

describe('what a site publishes', () => {
  test.each(['badges/ana.jsonld', 'badges/ana.jws', 'badges/ana.jwt.png', 'badges/ana.jwt.svg'])(
    '%s is valid',
    async (path) => {
      const { outcome, checks } = await judge(file(path));
      expect([outcome, decidingCode(checks)]).toEqual(['valid', undefined]);
    },
  );

  test('a revoked badge is revoked in its token, too', async () => {
    expect((await judge(file('badges/old.jws'))).outcome).toBe('revoked');
  });

  test('a record is genuine, and so is each badge in it', async () => {
    const issued = await issueRecorded({ [RECORD_FILE]: RECORD });
    const documents = [
      ...[...issued.site.issuers.values()].map((each) => issuerDocument(issued.site.config, each)),
      ...issued.statusLists.map(({ credential }) => credential),
    ];
    const web = new Map(documents.map((each) => [didWebUrl(each.id) ?? each.id, JSON.stringify(each)]));
    const [record] = issued.records;
    const {
      kind,
      outcome,
      badges = [],
    } = await verifyCredential(record?.credential, {
      now: ENDORSED_NOW,
      fetch: async (url) => {
        const text = web.get(url);
        return text === undefined
          ? { kind: 'missing', status: 404 }
          : { kind: 'found', url, bytes: new TextEncoder().encode(text) };
      },
    });
    expect([kind, outcome, badges.map((badge) => badge.outcome)]).toEqual([
      'record',
      'valid',
      ['valid', 'valid', 'valid'],
    ]);
    const persons = badges.map(({ checks }) => checks.find(({ id }) => id === 'recipient')?.code);
    expect(persons).toEqual(['recipient/same-person', 'recipient/same-person', 'recipient/same-person']);
  });
});
