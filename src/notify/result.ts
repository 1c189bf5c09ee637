import type { Award } from '../model/award.ts';

const SKIPPED = {
  'told-before': 'told before',
  'drafted-before': 'drafted before',
  'rejected-before': 'refused by the mail server before (--again ID tries once more)',
  'doubtful-before': 'doubtful: begun before, and whether it arrived is not known',
  revoked: 'revoked',
  expired: 'expired',
  'not-yet-valid': 'not valid yet',
  private: 'private; --attach with --eml or --smtp sends its files',
  'not-on-roster': 'nobody on the roster holds it',
  'beyond-limit': 'beyond --limit',
} as const;
const STUCK = {
  'several-addresses': 'several addresses of the roster fit it',
  'no-address-hash': 'it has neither a sha256$ hash of an address nor an id',
  'named-not-on-roster': 'nobody on the roster holds it',
  'not-published': 'not published',
  'other-badge': 'another badge, or another recipient’s, is published at its address',
  'no-private-files': 'a production build has not left its files in .lanyard/private/',
  'letter-needs-page': 'the template has {url}, and a private badge has no page',
  rejected: 'the mail server refuses it',
  doubtful: 'doubtful: it may have arrived, or not',
  'unsafe-address': 'a spreadsheet would run the address as a formula: tell this one in another way',
} as const;
const WAITING = {
  unreachable: 'its page cannot be reached',
  deferred: 'not now',
  stopped: 'not begun',
} as const;
const WORDS = { ...SKIPPED, ...STUCK, ...WAITING };

export type SkipReason = keyof typeof SKIPPED;

/** What becomes of an award in one run. */
export type NotifyResult =
  | { readonly kind: 'told'; readonly how: 'sent' | 'drafted' | 'would tell' }
  /** Nothing is to be done. */
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  /** Something is amiss, and somebody has to do something about it. */
  | { readonly kind: 'stuck'; readonly reason: keyof typeof STUCK; readonly detail?: string | undefined }
  /** The network is at fault, or the run ended before: the next run goes on with it. */
  | { readonly kind: 'waiting'; readonly reason: keyof typeof WAITING; readonly detail?: string | undefined };

/** An award and its result. */
export interface NotifiedAward {
  readonly award: Award;
  readonly result: NotifyResult;
}

/** A result in words: `skipped: revoked`. */
export function resultText(result: NotifyResult): string {
  if (result.kind === 'told') return result.how;
  const detail = 'detail' in result && result.detail !== undefined ? ` (${result.detail})` : '';
  return `${result.kind}: ${WORDS[result.reason]}${detail}`;
}
