import { join } from 'node:path';
import { requestSigning } from '../../src/build/request-signing.ts';
import { chooseSigning } from '../../src/issue/choose-signing.ts';
import { issueSite } from '../../src/issue/issue-site.ts';
import type { IssuedSite } from '../../src/issue/issued-site.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { loadFonts } from '../../src/load/fonts.ts';
import { loadSite } from '../../src/load/load-site.ts';
import type { Site } from '../../src/model/site.ts';
import { createOutputContext } from '../../src/outputs/context.ts';
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
  const site = change(await sampleSite());
  const signing = await chooseSigning(await requestSigning(ROOT, site, { env: {}, now }));
  return issueSite({ ...signing, now });
}

/** What the outputs of the sample get. */
export async function sampleContext(): Promise<OutputContext> {
  return createOutputContext(await issuedSampleSite(), await loadFonts());
}
