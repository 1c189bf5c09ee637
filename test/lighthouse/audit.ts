import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { commandOf, packagesOf } from '../hosting/servers/fetched-tool.ts';
import { browserPath } from '../support/browser.ts';

/** Lighthouse's four categories, each from 0 to 100. */
export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
}

/** What Lighthouse says of a page. */
export interface Audit {
  readonly scores: Scores;
  /** Every audit that cost a point, but those of performance. */
  readonly faults: readonly string[];
}

/** What of a Lighthouse result (`lhr`) is read. */
interface Result {
  readonly categories: Readonly<
    Record<keyof Scores, { score: number; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null; title: string; explanation?: string }>>;
}

/**
 * Lets Lighthouse open a page as a phone of the middle class does, at its real address: the browser takes `host` to be
 * on loopback, at the port given, and accepts the certificate that it is shown there.
 */
export async function auditPage(url: string, port: number): Promise<Audit> {
  const packages = packagesOf('lighthouse');
  if (packages === undefined) throw new Error('Lighthouse was not fetched: node .ci/setup.mjs --servers');
  const { host } = new URL(url);
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--ignore-certificate-errors',
    `--host-resolver-rules="MAP ${host}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"`,
  ];
  const { stdout } = await promisify(execFile)(
    commandOf(packages, 'lighthouse'),
    [url, '--quiet', '--output=json', '--no-enable-error-reporting', `--chrome-flags=${flags.join(' ')}`],
    { env: { ...process.env, CHROME_PATH: browserPath() }, maxBuffer: 64 * 1024 * 1024 },
  );
  return auditOf(JSON.parse(stdout));
}

function auditOf({ categories, audits }: Result): Audit {
  const score = (name: keyof Scores) => Math.round(categories[name].score * 100);
  const names = ['accessibility', 'best-practices', 'seo'] as const;
  const faults = names.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.explanation ?? audits[id]?.title}`),
  );
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    faults,
  };
}
