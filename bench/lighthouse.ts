import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Audit, auditPage } from '../test/lighthouse/audit.ts';
import { serveSecurely } from '../test/lighthouse/secure-host.ts';
import { median } from './harness/figure.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * What Lighthouse says of the built site's home page and of its first achievement and badge, or of the paths given:
 * `npm run build && npm run lighthouse -- /badges/ana`. Each score is the middle one of three runs.
 */
const sitemap = await readFile(join(DIST, 'sitemap.xml'), 'utf8');
const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
const home = listed[0] ?? '';
const host = await serveSecurely(DIST, new URL(home).hostname);
try {
  console.log(`| Page | ${CATEGORIES.join(' | ')} |\n| --- | --: | --: | --: | --: |`);
  for (const url of chosen()) {
    const audits: Audit[] = [];
    for (let run = 0; run < RUNS; run++) audits.push(await auditPage(url, host.port));
    const scores = CATEGORIES.map((name) => median(audits.map((audit) => audit.scores[name])));
    console.log(`| ${new URL(url).pathname} | ${scores.join(' | ')} |`);
    for (const fault of new Set(audits.flatMap(({ faults }) => faults))) console.log(`  ${fault}`);
  }
} finally {
  await host.close();
}

function chosen(): string[] {
  const paths = process.argv.slice(2);
  if (paths.length > 0) return paths.map((path) => new URL(path, home).href);
  const first = (kind: string) => listed.find((url) => url.includes(`/${kind}/`)) ?? home;
  return [home, first('achievements'), first('badges')];
}
