import type { Ledger } from './ledger.ts';
import type { LedgerEntry, LedgerState } from './ledger-entry.ts';
import type { Delivery, ReadyLetter, Transport } from './notification.ts';
import type { NotifyResult } from './result.ts';

/** How letters leave, and where it is written down. */
export interface DeliveryOptions {
  readonly transport: Transport;
  readonly ledger: Ledger;
  /** What every entry of this run says. */
  readonly entry: Pick<LedgerEntry, 'at' | 'template' | 'wording'>;
}

/**
 * Lets one letter leave, at most once: that it is begun is on the disk before, and how it ended afterwards. Where the
 * program stops in between, the award stays doubtful. `isOver`: no other letter can leave in this run.
 */
export async function deliverLetter(
  ready: ReadyLetter,
  { transport, ledger, entry }: DeliveryOptions,
): Promise<{ readonly result: NotifyResult; readonly isOver: boolean }> {
  const { badge } = ready.notification;
  const record = (state: LedgerState, code?: number) =>
    ledger.record({ ...entry, badge, way: transport.name, state, code });
  record('sending');
  const delivery = await transport.deliver(ready).catch((error: unknown) => {
    // What a transport throws, it throws before anything leaves.
    record('unsent');
    throw error;
  });
  const state = delivery.state === 'unsuitable' ? 'unsent' : delivery.state;
  if (state !== 'doubtful') record(state, delivery.state === 'rejected' ? delivery.code : undefined);
  return { result: resultOf(delivery), isOver: isOver(delivery) };
}

function isOver(delivery: Delivery): boolean {
  return delivery.state === 'doubtful' || (delivery.state === 'unsent' && delivery.isOver);
}

function resultOf(delivery: Delivery): NotifyResult {
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
