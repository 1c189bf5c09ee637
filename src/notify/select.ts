import { paths, urlOf } from '../credential/urls.ts';
import type { DateTime } from '../lib/date-time.ts';
import { type Award, awardState } from '../model/award.ts';
import { hasPage } from '../model/publication.ts';
import type { Addressee } from './addressee.ts';
import { createFinder } from './find-addressee.ts';
import type { Ledger } from './ledger.ts';
import type { Telling } from './notification.ts';
import type { Fate, SkipReason } from './result.ts';

/** By what it is chosen whom to tell, before the network is asked. */
export interface Choice {
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

/** What becomes of an award without asking anybody, or who is to be told. */
export type Chosen = Exclude<Fate, { kind: 'told' }> | Telling | Ambiguous;

/** Several addresses of the roster, on these lines, fit an award. */
export interface Ambiguous {
  readonly kind: 'ambiguous';
  readonly lines: readonly number[];
}

/** Decides award by award. */
export function createChooser(choice: Choice): (award: Award) => Chosen {
  const find = createFinder(choice.addressees);
  return (award) => {
    const badge = urlOf(choice.site, paths.badge(award.id));
    const reason = reasonToSkip(award, badge, choice);
    if (reason !== undefined) return { kind: 'skipped', reason };
    const found = find(award.recipient);
    switch (found.kind) {
      case 'nobody':
        return choice.named.has(award.id)
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

function reasonToSkip(award: Award, badge: string, choice: Choice): SkipReason | undefined {
  const state = awardState(award, choice.now).kind;
  if (state !== 'valid') return state;
  if (!hasPage(award) && !choice.attach) return 'private';
  if (choice.again.has(award.id)) return undefined;
  const told = choice.ledger.told({ badge, template: choice.template });
  return told === 'no' ? undefined : BEFORE[told];
}

const BEFORE = {
  sent: 'told-before',
  drafted: 'drafted-before',
  rejected: 'rejected-before',
  doubtful: 'doubtful-before',
} as const;
