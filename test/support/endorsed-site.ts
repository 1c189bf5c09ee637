import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { endorsementRequest } from '../../src/credential/endorsement-credential.ts';
import { issueSite } from '../../src/issue/issue-site.ts';
import type { IssuedSite, IssuingMode } from '../../src/issue/issued-site.ts';
import { readEndorsements } from '../../src/issue/read-endorsements.ts';
import { signRequest } from '../../src/issue/sign-request.ts';
import { generateKey, type Signer } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { loadSite } from '../../src/load/load-site.ts';
import type { Endorsed } from '../../src/model/endorsement.ts';
import type { AchievementId } from '../../src/model/id.ts';
import type { Site } from '../../src/model/site.ts';
import { writeFiles } from './project-copy.ts';

/** The clock of these sites. */
export const ENDORSED_NOW = '2026-11-20T12:00:00Z' as DateTime;

/** A club that teaches knots, a library that may endorse them, and one badge from before and one from after. */
export const KNOTS: Readonly<Record<string, string>> = {
  'content/site.yaml': 'site: https://badges.example\ntitle: Knots\nissuer: club\nvisibility: public\n',
  'content/issuers/club.md': '---\nname: Harbour Club\n---\nWe sail.\n',
  'content/issuers/library.md': '---\nname: Town Library\n---\nWe read.\n',
  'content/achievements/bowline.md':
    '---\nname: Bowline\ndescription: Ties a bowline\n---\nTie it three times.\n',
  'content/awards/2026/before.yaml':
    'achievement: bowline\nrecipient: { id: "did:example:ana" }\ndate: 2026-03-01\n',
  'content/awards/2026/after.yaml':
    'achievement: bowline\nrecipient: { id: "did:example:ben" }\ndate: 2026-11-01\n',
};

/** An endorsement of the knot by the library. */
export const BY_LIBRARY = `---
of: bowline
by: library
validFrom: 2026-06-01
---
A **sound** knot. [More](https://library.example)
`;

/** A project with files over those of the club, in a folder that goes with the test run. */
export async function endorsedProject(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(inject('runFolder'), 'endorsed-'));
  await writeFiles(root, { ...KNOTS, ...files });
  return root;
}

/** What is wrong with such a project, as `lanyard check` finds it. */
export async function checkedProject(files: Readonly<Record<string, string>>) {
  return checkSite(await endorsedProject(files), { now: ENDORSED_NOW });
}

/** Such a project's site, with the endorsements of others read. */
export async function readSite(files: Readonly<Record<string, string>>) {
  const loaded = await loadSite(await endorsedProject(files), { now: ENDORSED_NOW });
  if (!loaded.site) throw new Error(`not loaded: ${loaded.problems.map(({ message }) => message)}`);
  return readEndorsements(loaded.site, ENDORSED_NOW);
}

/** Signs a site with new keys, which its issuers publish. */
export function issueWithKeys(site: Site, mode: IssuingMode = 'production'): Promise<IssuedSite> {
  const signers = new Map([...site.issuers.keys()].map((id) => [id, generateKey().signer]));
  const issuers = new Map(
    [...site.issuers].map(([id, issuer]) => {
      const publicKey = signers.get(id)?.publicKey;
      return [id, { ...issuer, keys: publicKey ? [{ publicKey }] : [] }];
    }),
  );
  return issueSite({
    mode,
    site: { ...site, issuers },
    signers,
    now: ENDORSED_NOW,
    saltSecret: 'x'.repeat(32),
  });
}

/** A stranger who signs, under a did:key or as a did:web with a document of its own. */
export interface Stranger {
  readonly signer: Signer;
  readonly did?: string | undefined;
}

/** A stranger who signs under the did:key of a new key. */
export const stranger = (did?: string): Stranger => ({ signer: generateKey().signer, did });

/** The DID document of a stranger with a did:web. */
export function didDocument({ signer, did = '' }: Stranger, revoked?: string): string {
  const id = `${did}#${signer.publicKey.multikey}`;
  const method = {
    id,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: signer.publicKey.multikey,
    revoked,
  };
  return JSON.stringify({
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [method],
    assertionMethod: [id],
  });
}

const BOWLINE: Endorsed = { kind: 'achievement', id: 'bowline' as AchievementId };

/** An endorsement that a stranger has signed: of the knot, unless a change is made to the request. */
export async function signedBy(
  { signer, did }: Stranger,
  change: (request: Record<string, unknown>) => object = (request) => request,
  now: DateTime = '2026-05-01T00:00:00Z' as DateTime,
): Promise<string> {
  const { site } = await loadSite(await endorsedProject({}), { now: ENDORSED_NOW });
  if (!site) throw new Error('The club does not load.');
  const request = endorsementRequest(site, BOWLINE, 'Used by *every* crew.', 'd0a3-test');
  const bytes = new TextEncoder().encode(JSON.stringify(change({ ...request })));
  const result = await signRequest(bytes, { signer, did, name: 'Sailing Federation', now });
  if ('why' in result) throw new Error(result.why);
  return `${JSON.stringify(result.signed, null, 1)}\n`;
}
