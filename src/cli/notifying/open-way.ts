import { formatDay } from '../../lib/language.ts';
import { achievementOf, issuerOf, type Site } from '../../model/site.ts';
import { greetingFor, oneLine } from '../../notify/letter.ts';
import type { MergeRow } from '../../notify/mail-merge.ts';
import { usageFault } from '../fault.ts';
import type { Connecting } from '../fetching/connection.ts';
import type { Context } from '../terminal.ts';
import { chosenWay, type NotifyOptions, readCount, readLanguage } from './flags.ts';
import { readMailServer, readSender } from './mail-server.ts';
import { refusePublicPlace } from './private-place.ts';
import type { ReadyLetter, Way } from './telling.ts';
import { emlWay } from './ways/eml.ts';
import { mailMergeWay } from './ways/mail-merge.ts';
import { mailtoWay } from './ways/mailto.ts';
import { smtpWay } from './ways/smtp.ts';

/** Checks what a way needs, and gives the way; nothing is opened yet. Undefined in a dry run that names none. */
export function openWay(
  options: NotifyOptions,
  site: Site,
  connectTo: NonNullable<Connecting['connectTo']>,
  { root, now, env, dryRun }: Context,
): Way | undefined {
  const language = readLanguage(options.language, site.config.language);
  const sender = readSender(options.from);
  const place = (file: string) => {
    refusePublicPlace(root, file);
    return file;
  };
  switch (chosenWay(options, dryRun)) {
    case 'eml':
      return emlWay(place(options.eml ?? ''), { sender, now });
    case 'csv':
      return mailMergeWay(place(options.csv ?? ''), (ready) => mergeRow(ready, site, language));
    case 'mailto':
      return mailtoWay(place(options.mailto ?? ''), language);
    case 'smtp': {
      if (sender === undefined) throw usageFault('notify/no-sender', undefined);
      return smtpWay({
        server: readMailServer(options.smtp ?? '', env, connectTo),
        sender,
        now,
        perMinute: readCount('--per-minute', options.perMinute, 60, 60_000),
        patience: readCount('--timeout', options.timeout, 30, 3_600) * 1_000,
      });
    }
    default:
      return undefined;
  }
}

function mergeRow({ telling }: ReadyLetter, site: Site, language: string): MergeRow {
  const { award, addressee, url = '' } = telling;
  const name = oneLine(telling.name ?? '');
  return {
    address: addressee.address,
    name,
    greeting: greetingFor(name, language),
    achievement: achievementOf(site, award).name,
    issuer: issuerOf(site, award).name,
    date: formatDay(award.awarded, language),
    url,
    award: award.id,
  };
}
