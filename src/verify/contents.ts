import type { Check } from './answers.ts';
import type { UnknownRecord } from './json.ts';
import type { Envelope } from './jwt/envelope.ts';
import type { Result } from './result.ts';
import type { JudgedAs } from './verdict.ts';

/** One thing to be judged: a badge, or another credential, with the answer that says what it is. */
export interface Item {
  readonly document: UnknownRecord;
  readonly otherKind?: Check | undefined;
  /** Whether it is a badge of Open Badges 2.0, of which only what its host publishes counts. */
  readonly isHosted?: boolean | undefined;
  /** What else it is than a badge, where that is judged as well. */
  readonly judgedAs?: JudgedAs | undefined;
  /** The token that it came in. */
  readonly envelope?: Envelope | undefined;
}

/** What an input holds: how it was come by, and one thing or several, each to be judged by itself. */
export interface Contents {
  readonly way: readonly Check[];
  readonly items: readonly Result<Item>[];
}

/** An input in which there is nothing to be judged, and why. */
export function nothing(check: Check): Contents {
  return { way: [], items: [{ ok: false, check }] };
}
