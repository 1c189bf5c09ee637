import { paths, urlOf } from '../../../credential/urls.ts';
import { usageFault } from '../../../errors/fault.ts';
import type { Award } from '../../../model/award.ts';
import { expectAward } from '../../../notify/awards-to-notify.ts';
import type { Ledger } from '../../../notify/ledger.ts';
import type { NotificationStatus } from '../../../notify/ledger-entry.ts';
import type { NotifyOptions } from './options.ts';

/** Of what the ledger is asked. */
interface About {
  readonly site: string;
  readonly template: string;
}

/** The awards that are told once more: doubtful ones by a flag of their own, so that nobody does it by mistake. */
export function againIds(
  { again = [], retryDoubtful = [] }: NotifyOptions,
  ledger: Ledger,
  awards: readonly Award[],
  { site, template }: About,
): ReadonlySet<string> {
  for (const id of [...again, ...retryDoubtful]) expectAward(id, awards);
  const statusOf = (id: string): NotificationStatus =>
    ledger.statusOf({ badge: urlOf(site, paths.badge(id as Award['id'])), template });
  for (const id of again) if (statusOf(id) === 'doubtful') throw usageFault('notify/doubtful', { id });
  for (const id of retryDoubtful) {
    const state = statusOf(id);
    if (state !== 'doubtful') throw usageFault('notify/not-doubtful', { id, told: WORDS[state] });
  }
  return new Set([...again, ...retryDoubtful]);
}

const WORDS = {
  no: 'its recipient was not told yet',
  sent: 'its recipient was told',
  drafted: 'its message was drafted',
  rejected: 'the mail server refused its message',
} as const;
