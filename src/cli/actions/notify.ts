import type { Site } from '../../model/site.ts';
import { readConnectTo } from '../fetching/connect-to.ts';
import { createWebFetcher } from '../fetching/web-fetcher.ts';
import { againIds } from '../notifying/again.ts';
import { awardsToTell } from '../notifying/awards-to-tell.ts';
import { createChooser } from '../notifying/choose.ts';
import { type NotifyOptions, readCount, readLanguage } from '../notifying/flags.ts';
import { holdInterrupt } from '../notifying/interrupt.ts';
import { defaultLedger, Ledger } from '../notifying/ledger.ts';
import { openWay } from '../notifying/open-way.ts';
import { refusePublicPlace } from '../notifying/private-place.ts';
import { createPresenceCheck } from '../notifying/published-badge.ts';
import { readRoster } from '../notifying/read-roster.ts';
import { readTemplates, type Templates } from '../notifying/read-template.ts';
import { reportRun } from '../notifying/report.ts';
import { type Round, tellAll } from '../notifying/round.ts';
import type { Outcome } from '../outcome.ts';
import { openSite } from '../project.ts';
import type { Context } from '../terminal.ts';

/** Tells those who hold awards where their badges are: each once, and only what is published. */
export async function notify(
  roster: string,
  ids: readonly string[],
  options: NotifyOptions,
  context: Context,
): Promise<Outcome> {
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
      showProgress: context.interactive,
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

function pageCheck(site: Site, connectTo: ReturnType<typeof readConnectTo>) {
  return createPresenceCheck(site.config.site, createWebFetcher({ allowLocal: false, connectTo }));
}

function entryOf({ name, wording }: Templates, { now }: Context) {
  return { at: now, template: name, wording };
}
