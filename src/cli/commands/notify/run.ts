import type { Site } from '../../../model/site.ts';
import { createWebFetcher } from '../../../net/web-fetcher.ts';
import { awardsToTell } from '../../../notify/awards-to-tell.ts';
import { defaultLedger, Ledger } from '../../../notify/ledger.ts';
import { refusePublicPlace } from '../../../notify/private-place.ts';
import { createPresenceCheck } from '../../../notify/published-badge.ts';
import { readTemplates, type Templates } from '../../../notify/read-template.ts';
import { type Round, tellAll } from '../../../notify/run.ts';
import { createChooser } from '../../../notify/select.ts';
import type { CommandResult } from '../../command-result.ts';
import { readConnectTo } from '../../connect-to.ts';
import { openSite } from '../../project.ts';
import { type Context, writeError } from '../../terminal.ts';
import { againIds } from './again.ts';
import { holdInterrupt } from './interrupt.ts';
import { openWay } from './open-transport.ts';
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
  const connectTo = readConnectTo(options.connectTo);
  const way = openWay(options, site, connectTo, context);
  const awards = awardsToTell(site.awards, ids, options.since);
  const limit = readCount('--limit', options.limit, Number.POSITIVE_INFINITY, 1_000_000);
  const language = readLanguage(options.language, site.config.language);
  const templates = await readTemplates(context.root, options.template, language);
  if (roster !== '-') refusePublicPlace(context.root, roster);
  const { addressees, warnings } = readRoster(roster, options.map ?? []);
  const file = options.ledger ?? defaultLedger(site.config.site, context.env);
  refusePublicPlace(context.root, file);
  const ledger = context.dryRun ? Ledger.peek(file) : Ledger.open(file);
  const interrupt = holdInterrupt();
  try {
    const about = { site: site.config.site, template: templates.name };
    const round: Round = {
      choose: createChooser({
        ...about,
        now: context.now,
        addressees,
        ledger,
        named: new Set(ids),
        again: againIds(options, ledger, site.awards, about),
        attach: options.attach === true && way?.attaches !== false,
      }),
      preparing: { root: context.root, site, templates, askPage: pageCheck(site, connectTo) },
      telling: context.dryRun || !way ? undefined : { way, ledger, entry: entryOf(templates, context) },
      limit,
      isInterrupted: interrupt.happened,
      onProgress: context.interactive ? showProgress : undefined,
    };
    const { fates, problems } = await tellAll(awards, round);
    return reportRun({
      fates,
      problems: [...warnings, ...problems],
      dryRun: context.dryRun,
      options,
      ledger: file,
    });
  } finally {
    interrupt.release();
    await way?.close();
    ledger.close();
  }
}

/** A counter in place, gone with the last award. */
function showProgress(done: number, all: number): void {
  writeError(done < all ? `\r${done} of ${all} awards` : '\r\u001b[K');
}

function pageCheck(site: Site, connectTo: ReturnType<typeof readConnectTo>) {
  return createPresenceCheck(site.config.site, createWebFetcher({ allowLocal: false, connectTo }));
}

function entryOf({ name, wording }: Templates, { now }: Context) {
  return { at: now, template: name, wording };
}
