import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSite } from '../src/build/check-site.ts';
import { signSite } from '../src/build/sign-site.ts';
import { siteFiles } from '../src/build/site-files.ts';
import { writeOutputs } from '../src/build/write-outputs.ts';
import { openBadgeCredential } from '../src/credential/open-badge-credential.ts';
import { selfCheck } from '../src/issue/self-check.ts';
import { generateKey } from '../src/keys/signer.ts';
import type { Site } from '../src/model/site.ts';
import { CREATED, referenceIssuer } from './reference-issuer.ts';
import { type Row, time } from './row.ts';
import { writeSite } from './written-site.ts';

/** What a build does but for the pages, each stage in milliseconds. */
interface Stages {
  readonly load: number;
  readonly sign: number;
  readonly check: number;
  readonly write: number;
}

/**
 * What each stage of a build costs beside a plain `vc.issue` loop over the same awards, and whether four times the
 * awards cost four times as much.
 */
export async function benchBuilding(): Promise<Row[]> {
  await atSite(50, measureStages);
  const small = await atSite(250, measureStages);
  const medium = await atSite(1_000, measureStages);
  const large = await atSite(4_000, measureStages);
  const plainly = 1_000_000 / (await atSite(1_000, (_, site, key) => time(() => issuePlainly(site, key))));
  const stages = Object.entries({ ...medium, 'all of it but the pages': total(medium) });
  return [
    ...stages.map(([stage, milliseconds]) => ({
      name: `1,000 awards: ${stage}, against a plain vc.issue loop over them`,
      ours: 1_000_000 / milliseconds,
      baseline: plainly,
      unit: 'awards/s',
    })),
    {
      name: 'an award among 1,000, against one among 250 (less is better)',
      ours: total(medium),
      baseline: total(small) * 4,
      unit: 'µs/award',
    },
    {
      name: 'an award among 4,000, against one among 1,000 (less is better)',
      ours: total(large) / 4,
      baseline: total(medium),
      unit: 'µs/award',
    },
  ];
}

const total = ({ load, sign, check, write }: Stages) => load + sign + check + write;

/** Does something with a new site of so many awards, and removes it. */
async function atSite<Result>(
  awards: number,
  work: (root: string, site: Site, privateKey: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'lanyard-bench-'));
  try {
    const { signer, exportPrivateKey } = generateKey();
    await writeSite(root, awards, signer.publicKey.multikey);
    return await work(root, await load(root), exportPrivateKey());
  } finally {
    await rm(root, { recursive: true });
  }
}

async function load(root: string): Promise<Site> {
  const { site, problems } = await checkSite(root, { now: CREATED });
  if (!site) throw new Error(`The site was not loaded: ${problems[0]?.message}`);
  return site;
}

async function measureStages(root: string, site: Site, privateKey: string): Promise<Stages> {
  const signed = () => signSite(root, site, { env: { LANYARD_SIGNING_KEY: privateKey }, now: CREATED });
  const issued = await signed();
  return {
    load: await time(() => load(root)),
    sign: await time(signed),
    check: await time(() => selfCheck(issued)),
    write: await time(async () => writeOutputs(join(root, 'dist'), (await siteFiles(issued)).published)),
  };
}

async function issuePlainly(site: Site, privateKey: string): Promise<void> {
  const issue = await referenceIssuer(privateKey, 'did:web:badges.club.test:issuers:harbour');
  for (const award of site.awards) await issue(openBadgeCredential(site, award));
}
