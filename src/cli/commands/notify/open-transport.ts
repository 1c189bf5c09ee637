import { usageFault } from '../../../errors/fault.ts';
import { formatDay } from '../../../lib/language.ts';
import { shownDates } from '../../../lib/shown-dates.ts';
import { achievementOf, issuerOf, type Site } from '../../../model/site.ts';
import type { Connecting } from '../../../net/connection.ts';
import { greetingFor, oneLine } from '../../../notify/letter.ts';
import type { MergeRow } from '../../../notify/mail-merge.ts';
import { readMailServer, readSender } from '../../../notify/mail-server.ts';
import type { ReadyLetter, Transport } from '../../../notify/notification.ts';
import { refusePublicPlace } from '../../../notify/private-place.ts';
import { emlTransport } from '../../../notify/transports/eml.ts';
import { mailMergeTransport } from '../../../notify/transports/mail-merge.ts';
import { mailtoTransport } from '../../../notify/transports/mailto.ts';
import { smtpTransport } from '../../../notify/transports/smtp.ts';
import type { Context } from '../../terminal.ts';
import { chosenTransport, type NotifyOptions, readCount, readLanguage } from './options.ts';

/** Checks what a transport needs, and gives it; nothing is opened yet. Undefined in a dry run that names none. */
export function openTransport(
  options: NotifyOptions,
  site: Site,
  connectTo: NonNullable<Connecting['connectTo']>,
  { root, now, env, dryRun }: Context,
): Transport | undefined {
  const language = readLanguage(options.language, site.config.language);
  const sender = readSender(options.from);
  const place = (file: string) => {
    refusePublicPlace(root, file);
    return file;
  };
  switch (chosenTransport(options, dryRun)) {
    case 'eml':
      return emlTransport(place(options.eml ?? ''), { sender, now });
    case 'csv':
      return mailMergeTransport(place(options.csv ?? ''), (ready) => mergeRow(ready, site, language));
    case 'mailto':
      return mailtoTransport(place(options.mailto ?? ''), language);
    case 'smtp': {
      if (sender === undefined) throw usageFault('notify/no-sender', undefined);
      return smtpTransport({
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

function mergeRow({ notification }: ReadyLetter, site: Site, language: string): MergeRow {
  const { award, addressee, url = '' } = notification;
  const name = oneLine(notification.name ?? '');
  return {
    address: addressee.address,
    name,
    greeting: greetingFor(name, language),
    achievement: achievementOf(site, award).name,
    issuer: issuerOf(site, award).name,
    date: formatDay(shownDates(award).awarded, language),
    url,
    award: award.id,
  };
}
