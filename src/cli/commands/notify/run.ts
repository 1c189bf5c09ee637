import type { Site } from '../../../model/site.ts';
import { createWebFetcher } from '../../../net/web-fetcher.ts';
import { awardsToNotify } from '../../../notify/awards-to-notify.ts';
import { defaultLedger, openLedger, peekLedger } from '../../../notify/ledger.ts';
import type { Transport } from '../../../notify/notification.ts';
import { refusePublicPlace } from '../../../notify/private-place.ts';
import { createPresenceCheck } from '../../../notify/published-badge.ts';
import { readTemplates, type Templates } from '../../../notify/read-template.ts';
import { notifyAll } from '../../../notify/run.ts';
import { createSelector, type SelectOptions } from '../../../notify/select.ts';
import type { CommandResult } from '../../command-result.ts';
import { readConnectTo } from '../../connect-to.ts';
import { openSite } from '../../project.ts';
import { type Context, writeError } from '../../terminal.ts';
import { againIds } from './again.ts';
import { holdInterrupt } from './interrupt.ts';
import { openTransport } from './open-transport.ts';
import { type NotifyOptions, readCount, readLanguage } from './options.ts';
import { readRoster } from './read-roster.ts';
import { reportRun } from './report.ts';

/** Tells those who hold awards where their badges are: each once, and only what is published. */
export async function notify(
  roster: string,
  ids: readonly string[],
  options: NotifyOptions,
  context: Context,
): Promise<CommandResult> {
  const site = await openSite(context);
  const transport = openTransport(options, site, readConnectTo(options.connectTo), context);
  const awards = awardsToNotify(site.awards, ids, options.since);
  const limit = readCount('--limit', options.limit, Number.POSITIVE_INFINITY, 1_000_000);
  const language = readLanguage(options.language, site.config.language);
  const templates = await readTemplates(context.root, options.template, language);
  if (roster !== '-') refusePublicPlace(context.root, roster);
  const { addressees, warnings } = await readRoster(roster, options.map ?? []);
  const file = options.ledger ?? defaultLedger(site.config.site, context.env);
  refusePublicPlace(context.root, file);
  const ledger = context.dryRun ? peekLedger(file) : openLedger(file);
  const interrupt = holdInterrupt();
  try {
    const named = new Set(ids);
    const run = createRun({ site, transport, templates, addressees, ledger, named }, options, context);
    const { results, problems } = await notifyAll(awards, {
      ...run,
      limit,
      isInterrupted: interrupt.happened,
    });
    const { dryRun } = context;
    return reportRun({ results, problems: [...warnings, ...problems], dryRun, options, ledger: file });
  } finally {
    interrupt.release();
    await transport?.close();
    ledger.close();
  }
}

/** What a run needs, read and opened. */
interface Opened extends Pick<SelectOptions, 'addressees' | 'ledger' | 'named'> {
  readonly site: Site;
  readonly transport: Transport | undefined;
  readonly templates: Templates;
}

function createRun(
  { site, transport, templates, addressees, ledger, named }: Opened,
  options: NotifyOptions,
  { root, now, dryRun, interactive }: Context,
) {
  const about = { site: site.config.site, template: templates.name };
  const again = againIds(options, ledger, site.awards, about);
  const attach = options.attach === true && transport?.attaches !== false;
  const entry = { at: now, template: templates.name, wording: templates.wording };
  const fetch = createWebFetcher({ allowLocal: false, connectTo: readConnectTo(options.connectTo) });
  return {
    select: createSelector({ ...about, now, addressees, ledger, named, again, attach }),
    letterSource: { root, site, templates, askPage: createPresenceCheck(site.config.site, fetch) },
    delivery: dryRun || !transport ? undefined : { transport, ledger, entry },
    onProgress: interactive ? showProgress : undefined,
  };
}

/** A counter in place, gone with the last award. */
function showProgress(done: number, all: number): void {
  writeError(done < all ? `\r${done} of ${all} awards` : '\r\u001b[K');
}
