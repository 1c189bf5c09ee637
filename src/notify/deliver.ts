import type { Ledger } from './ledger.ts';
import type { ToldEntry, ToldState } from './ledger-entry.ts';
import type { Delivery, ReadyLetter, Way } from './notification.ts';
import type { Fate } from './result.ts';

/** How letters leave, and where it is written down. */
export interface TellingWay {
  readonly way: Way;
  readonly ledger: Ledger;
  /** What every entry of this run says. */
  readonly entry: Pick<ToldEntry, 'at' | 'template' | 'wording'>;
}

/** What became of a letter; `isOver`: no other can leave in this run. */
export interface Told {
  readonly fate: Fate;
  readonly isOver: boolean;
}

/**
 * Lets one letter leave, at most once: that it is begun is on the disk before, and how it ended afterwards. Where the
 * program stops in between, the award stays doubtful.
 */
export async function tell(ready: ReadyLetter, { way, ledger, entry }: TellingWay): Promise<Told> {
  const { badge } = ready.telling;
  const record = (state: ToldState, code?: number) =>
    ledger.record({ ...entry, badge, way: way.name, state, code });
  record('sending');
  const delivery = await way.deliver(ready).catch((error: unknown) => {
    // What a way throws, it throws before anything leaves.
    record('unsent');
    throw error;
  });
  const state = delivery.state === 'unsuitable' ? 'unsent' : delivery.state;
  if (state !== 'doubtful') record(state, delivery.state === 'rejected' ? delivery.code : undefined);
  return { fate: fateOf(delivery), isOver: isOver(delivery) };
}

function isOver(delivery: Delivery): boolean {
  return delivery.state === 'doubtful' || (delivery.state === 'unsent' && delivery.isOver);
}

function fateOf(delivery: Delivery): Fate {
  switch (delivery.state) {
    case 'rejected':
      return { kind: 'stuck', reason: 'rejected', detail: String(delivery.code) };
    case 'doubtful':
      return { kind: 'stuck', reason: 'doubtful', detail: delivery.reason };
    case 'unsuitable':
      return { kind: 'stuck', reason: 'unsafe-address' };
    case 'unsent':
      return { kind: 'waiting', reason: 'deferred', detail: delivery.reason };
    default:
      return { kind: 'told', how: delivery.state };
  }
}
