import { paths, urlOf } from '../credential/urls.ts';
import type { DateTime } from '../lib/date-time.ts';
import { type Award, awardState } from '../model/award.ts';
import { hasPage } from '../model/publication.ts';
import type { Addressee } from './addressee.ts';
import { createAddresseeFinder } from './find-addressee.ts';
import type { Ledger } from './ledger.ts';
import type { Notification } from './notification.ts';
import type { NotifyResult, SkipReason } from './result.ts';

/** By what it is decided whom to tell, before the network is asked. */
export interface SelectOptions {
  readonly site: string;
  readonly now: DateTime;
  readonly addressees: readonly Addressee[];
  readonly ledger: Ledger;
  /** The template's name. */
  readonly template: string;
  /** Awards that were named one by one: that nobody holds one of them is a mistake. */
  readonly named: ReadonlySet<string>;
  /** Awards that are to be told once more, whatever the ledger says. */
  readonly again: ReadonlySet<string>;
  /** Whether private badges are attached. */
  readonly attach: boolean;
}

/** What becomes of an award without asking anybody, or who is to be told; `ambiguous`: several lines of the roster fit. */
export type Selection =
  | Exclude<NotifyResult, { kind: 'told' }>
  | Notification
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[] };

/** Decides award by award. */
export function createSelector(options: SelectOptions): (award: Award) => Selection {
  const find = createAddresseeFinder(options.addressees);
  return (award) => {
    const badge = urlOf(options.site, paths.badge(award.id));
    const reason = reasonToSkip(award, badge, options);
    if (reason !== undefined) return { kind: 'skipped', reason };
    const found = find(award.recipient);
    switch (found.kind) {
      case 'nobody':
        return options.named.has(award.id)
          ? { kind: 'stuck', reason: 'named-not-on-roster' }
          : { kind: 'skipped', reason: 'not-on-roster' };
      case 'several':
        return { kind: 'ambiguous', lines: found.lines };
      case 'nameless':
        return { kind: 'stuck', reason: 'no-address-hash' };
      default:
        return {
          award,
          badge,
          addressee: found.addressee,
          name: found.name,
          url: hasPage(award) ? badge : undefined,
        };
    }
  };
}

function reasonToSkip(award: Award, badge: string, options: SelectOptions): SkipReason | undefined {
  const state = awardState(award, options.now).kind;
  if (state !== 'valid') return state;
  if (!hasPage(award) && !options.attach) return 'private';
  if (options.again.has(award.id)) return undefined;
  const status = options.ledger.statusOf({ badge, template: options.template });
  return status === 'no' ? undefined : BEFORE[status];
}

const BEFORE = {
  sent: 'told-before',
  drafted: 'drafted-before',
  rejected: 'rejected-before',
  doubtful: 'doubtful-before',
} as const;
