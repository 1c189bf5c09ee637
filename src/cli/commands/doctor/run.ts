import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../doctor/checks/index.ts';
import { examine } from '../../../doctor/examine.ts';
import type { ExaminedSite } from '../../../doctor/examined-site.ts';
import type { Finding } from '../../../doctor/finding.ts';
import { findingLines, summariseFindings } from '../../../doctor/finding-text.ts';
import { type Answer, createProbe, type Probe } from '../../../doctor/probe.ts';
import { invalidFault, networkFault, usageFault } from '../../../errors/fault.ts';
import { EXIT } from '../../../errors/index.ts';
import { isLocalHost } from '../../../lib/local-host.ts';
import { loadSite } from '../../../load/load-site.ts';
import type { Site } from '../../../model/site.ts';
import { createWebFetcher } from '../../../net/web-fetcher.ts';
import type { CommandResult } from '../../command-result.ts';
import { readConnectTo } from '../../connect-to.ts';
import { type Context, hasColor } from '../../terminal.ts';

/** Flags of `lanyard doctor`. */
export interface DoctorOptions {
  readonly connectTo?: readonly string[];
}

/** Examines a live site: every finding with what to change on its host. */
export async function doctor(
  text: string,
  { connectTo }: DoctorOptions,
  context: Context,
): Promise<CommandResult> {
  const address = readAddress(text);
  const allowLocal = isLocalHost(new URL(address).hostname);
  const connecting = { allowLocal, connectTo: readConnectTo(connectTo) };
  const probe = createProbe(connecting);
  const home = await openHome(address, probe);
  const site = await examine(address, home, {
    probe,
    fetch: createWebFetcher(connecting),
    now: context.now,
    content: await readContent(context),
  });
  return report(site, (await Promise.all(CHECKS.map((check) => check(site)))).flat());
}

/** A web address without a slash at its end, without query and fragment. */
function readAddress(text: string): string {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (url?.username !== '' || url.password !== '') throw usageFault('doctor/not-an-address', { found: text });
  return `${url.origin}${url.pathname.replace(/\/(index\.html)?$/, '')}`;
}

async function openHome(address: string, probe: Probe): Promise<Answer> {
  const url = `${address}/`;
  const home = await probe(url, { headers: { accept: 'text/html' } });
  const { status, failure, headers } = home;
  if (failure) {
    const { kind, reason } = failure;
    throw networkFault(`network/${kind}`, { url, reason });
  }
  if (status >= 300 && status < 400)
    throw invalidFault('doctor/redirects', { url, target: headers.location ?? '?' });
  if (status !== 200) throw invalidFault('doctor/no-site', { url, status });
  return home;
}

/** The project's content, where this is a project and nothing is wrong with it. */
async function readContent({ root, now }: Context): Promise<Site | undefined> {
  if (!existsSync(join(root, 'content/site.yaml'))) return undefined;
  return (await loadSite(root, { now })).site;
}

function report(site: ExaminedSite, findings: readonly Finding[]): CommandResult {
  const { address, claimed, host, repository } = site;
  const isIll = findings.some(({ result }) => result === 'fail');
  return {
    data: findingLines(findings, { color: hasColor() }),
    json: { ok: !isIll, address, claimed, host, comparedWithContent: repository !== undefined, findings },
    notes: [
      `${summariseFindings(findings)}${host ? ` The host seems to be ${host}.` : ''}`,
      ...(repository
        ? []
        : ['Compared with no content/: this is not the project that the site was built from.']),
    ],
    next: isIll
      ? 'change what is said above, deploy, then run it again'
      : 'npx lanyard verify with one of its badges',
    exitCode: isIll ? EXIT.invalid : EXIT.ok,
  };
}
