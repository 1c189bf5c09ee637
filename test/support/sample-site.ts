import { join } from 'node:path';
import { signSite } from '../../src/build/sign-site.ts';
import { outputContext } from '../../src/build/site-files.ts';
import type { IssuedSite } from '../../src/issue/issued-site.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { loadSite } from '../../src/load/load-site.ts';
import type { Site } from '../../src/model/site.ts';
import type { OutputContext } from '../../src/outputs/output.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOW = '2026-11-20T12:00:00Z' as DateTime;

/** The sample content, read and checked. */
export async function sampleSite(): Promise<Site> {
  const { site, problems } = await loadSite(ROOT, { now: NOW });
  if (!site) throw new Error(JSON.stringify(problems));
  return site;
}

/** The sample content, signed with the sample keys at a fixed time, after a change to it. */
export async function issuedSampleSite(
  change: (site: Site) => Site = (site) => site,
  now: DateTime = NOW,
): Promise<IssuedSite> {
  return signSite(ROOT, change(await sampleSite()), { env: {}, now });
}

/** What the outputs of the sample get. */
export async function sampleContext(): Promise<OutputContext> {
  return outputContext(await issuedSampleSite());
}
