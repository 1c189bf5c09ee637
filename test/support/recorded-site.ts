import { issuerDocument } from '../../src/credential/issuer-profile.ts';
import { readRecords } from '../../src/issue/read-records.ts';
import { loadSite } from '../../src/load/load-site.ts';
import type { Site } from '../../src/model/site.ts';
import { ENDORSED_NOW, endorsedProject, issueWithKeys } from './endorsed-site.ts';

/** Ana, by an id, a hash, and a hash with another salt. */
export const ANA = 'did:example:ana';
const SALT = 'a'.repeat(32);
const OTHER_SALT = 'b'.repeat(32);
const HASH = `sha256$${'1'.repeat(64)}`;
const OTHER_HASH = `sha256$${'2'.repeat(64)}`;

const award = (recipient: string, more = '') =>
  `achievement: bowline\nrecipient: ${recipient}\ndate: 2026-03-01\n${more}`;

/** Two achievements and awards of Ana's by id and by two hashes, and one of somebody else's. */
export const AWARDS: Readonly<Record<string, string>> = {
  'content/achievements/reef.md': '---\nname: Reef knot\ndescription: Ties a reef knot\n---\nTie it.\n',
  'content/awards/2026/by-id.yaml': award(`{ id: "${ANA}" }`),
  'content/awards/2026/by-hash.yaml': award(`{ email: "${HASH}", salt: ${SALT} }`).replace('bowline', 'reef'),
  'content/awards/2026/by-other-hash.yaml': award(`{ email: "${OTHER_HASH}", salt: ${OTHER_SALT} }`),
  'content/awards/2026/of-ben.yaml': award('{ id: "did:example:ben" }'),
  'content/awards/2026/hidden.yaml': award(`{ id: "${ANA}" }`, 'visibility: private\n'),
  'content/awards/2026/revoked.yaml': award(`{ id: "${ANA}" }`, 'revoked: { date: 2026-05-01 }\n'),
};

/** A record of Ana's. */
export const RECORD = `name: Knots of Ana
recipient: { name: Ana Lima, id: "${ANA}", email: "${HASH}", salt: ${SALT} }
hashes: [{ email: "${OTHER_HASH}", salt: ${OTHER_SALT} }]
validFrom: 2026-11-10
awards: [by-id, by-hash, by-other-hash]
partial: true
associations: [{ from: by-hash, to: bowline, type: precedes }]
visibility: unlisted
`;

/** The record where content has it. */
export const RECORD_FILE = 'content/records/2026/ana.yaml';

/** A site with such files, its records' foreign badges read. */
export async function readRecorded(files: Readonly<Record<string, string>>) {
  const loaded = await loadSite(await endorsedProject({ ...AWARDS, ...files }), { now: ENDORSED_NOW });
  if (!loaded.site) return loaded;
  const { site, problems } = await readRecords(loaded.site, ENDORSED_NOW);
  return { site, problems: [...loaded.problems, ...problems] };
}

/** A badge of another site, its issuer's DID document, and the same of another address. */
export async function strangersBadge(recipient: string, site = 'https://sailing.example') {
  const root = await endorsedProject({
    'content/site.yaml': `site: ${site}\ntitle: Sailing\nissuer: club\nvisibility: public\n`,
    'content/awards/2026/before.yaml': award(recipient),
  });
  const loaded = await loadSite(root, { now: ENDORSED_NOW });
  if (!loaded.site) throw new Error('The other site does not load.');
  const issued = await issueWithKeys(loaded.site);
  const badge = issued.awards.find((each) => each.award.id === 'before')?.secured.embedded;
  if (!badge) throw new Error('There is no badge.');
  const [club] = issued.site.issuers.values();
  if (!club) throw new Error('There is no issuer.');
  return { badge, did: issuerDocument(issued.site.config, club) };
}

/** Signs a recorded site with new keys. Throws where anything is wrong in it. */
export async function issueRecorded(
  files: Readonly<Record<string, string>>,
  change: (site: Site) => Site = (site) => site,
) {
  const { site, problems } = await readRecorded(files);
  const [wrong] = problems;
  if (!site || wrong) throw new Error(`${wrong?.code}: ${wrong?.message}`);
  return issueWithKeys(change(site));
}
