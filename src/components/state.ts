import type { DateTime } from '../lib/date-time.ts';
import { formatDay } from '../lib/language.ts';
import type { AwardState } from '../model/award.ts';

/** The state of an award in words: what was true when the page was made, never that it is verified. */
export interface StateView {
  readonly kind: AwardState['kind'];
  readonly words: string;
  readonly reason?: string | undefined;
  /** When this was so. */
  readonly asOf: DateTime;
}

/** Says the state of an award at the build's clock. */
export function stateView(state: AwardState, asOf: DateTime, language: string): StateView {
  const reason = state.kind === 'revoked' ? state.reason : undefined;
  return { kind: state.kind, words: wordsOf(state, language), reason, asOf };
}

function wordsOf(state: AwardState, language: string): string {
  switch (state.kind) {
    case 'valid':
      return 'Valid as issued';
    case 'not-yet-valid':
      return `Not valid before ${formatDay(state.from, language)}`;
    case 'expired':
      return `Expired on ${formatDay(state.at, language)}`;
    case 'revoked':
      return `Revoked on ${formatDay(state.at, language)}`;
  }
}
