/** How a figure stands to its baseline, in words that follow the ratio. */
export type Comparison = 'times as fast' | 'of the limit' | 'times the cost' | 'times the memory';

/** What a figure has to reach, and should: at least where it says how fast, else at most. */
export interface Goal {
  readonly must: number;
  readonly aim: number;
  /** Whether `ours` has to reach it, and not its ratio to the baseline. */
  readonly isOfOurs?: boolean;
}

/** What was measured of one thing: the middle of several rounds, beside its baseline of the same rounds. */
export interface Figure {
  /** Unique, for ever: `sign-1000`. */
  readonly name: string;
  /** What was done, with what content. */
  readonly says: string;
  /** Of `ours` and `baseline`: `ms a credential`, `s`, `MB`. Times are of the processor, unless it says otherwise. */
  readonly unit: string;
  readonly ours: number;
  /** The same of what it is compared with, and what that is. */
  readonly baseline?: { readonly value: number; readonly says: string; readonly wall?: number } | undefined;
  readonly comparison?: Comparison | undefined;
  /** Seconds that passed meanwhile: of the whole, and on a machine with other work untrustworthy. */
  readonly wall?: number | undefined;
  readonly rounds: number;
  /** Of the ratio where there is a baseline, unless it says otherwise; else of `ours`. */
  readonly goal?: Goal | undefined;
}

/** What a figure comes to: ours against the baseline, as its comparison says it; without a baseline, ours. */
export function outcomeOf({ ours, baseline, comparison }: Figure): number {
  if (!baseline) return ours;
  return isSpeed(comparison) ? baseline.value / ours : ours / baseline.value;
}

/** Whether more is better. */
function isSpeed(comparison: Comparison | undefined): boolean {
  return comparison === 'times as fast' || comparison === 'of the limit';
}

/** Whether a figure reaches its goal: `aim`, `must`, or neither. */
export function reached(figure: Figure): 'aim' | 'must' | 'missed' | undefined {
  const { goal, comparison } = figure;
  if (!goal) return undefined;
  const outcome = goal.isOfOurs ? figure.ours : outcomeOf(figure);
  const meets = (bound: number) => (isSpeed(comparison) ? outcome >= bound : outcome <= bound);
  return meets(goal.aim) ? 'aim' : meets(goal.must) ? 'must' : 'missed';
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
