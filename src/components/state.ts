import type { Messages } from '../i18n/messages.ts';
import type { AwardState } from '../model/award.ts';
import { stateWords } from '../outputs/award-words.ts';

/** The state of an award in words: what was true when the site was made, never that it is verified. */
export type StateView = ReturnType<typeof stateView>;

/** Says the state of an award at the build's clock. */
export function stateView(state: AwardState, words: Messages) {
  const reason = state.kind === 'revoked' ? state.reason : undefined;
  return { kind: state.kind, words: stateWords(state, words), reason };
}
