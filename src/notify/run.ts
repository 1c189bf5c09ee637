import { type Problem, problem } from '../errors/index.ts';
import type { Award } from '../model/award.ts';
import { type DeliveryOptions, deliverLetter } from './deliver.ts';
import type { Notification } from './notification.ts';
import { type LetterSource, prepareLetter } from './prepare.ts';
import type { NotifiedAward, NotifyResult } from './result.ts';
import type { Selection } from './select.ts';

/** One run over some awards. */
export interface NotifyRun {
  readonly select: (award: Award) => Selection;
  readonly letterSource: LetterSource;
  /** Undefined where it is only said what would be done. */
  readonly delivery: DeliveryOptions | undefined;
  /** At most so many letters leave. */
  readonly limit: number;
  readonly isInterrupted: () => boolean;
  /** Called after each award with the number done so far and the number in all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** What became of an award, and what it means for those after it. */
interface Step {
  readonly result: NotifyResult;
  readonly problems?: readonly Problem[];
  /** Whether there is a letter. */
  readonly hasLetter?: boolean;
  /** Whether no other letter can leave in this run. */
  readonly isOver?: boolean;
}

/** Tells the holders of awards, one after the other, and gives what became of each. */
export async function notifyAll(
  awards: readonly Award[],
  run: NotifyRun,
): Promise<{ results: NotifiedAward[]; problems: Problem[] }> {
  const results: NotifiedAward[] = [];
  const problems: Problem[] = [];
  let letters = 0;
  let isOver = false;
  for (const award of awards) {
    const step = await notifyOne(award, run, { letters, isOver });
    if (step.hasLetter) letters++;
    isOver ||= step.isOver ?? false;
    problems.push(...(step.problems ?? []));
    results.push({ award, result: step.result });
    run.onProgress?.(results.length, awards.length);
  }
  return { results, problems };
}

async function notifyOne(
  award: Award,
  run: NotifyRun,
  { letters, isOver }: { readonly letters: number; readonly isOver: boolean },
): Promise<Step> {
  const selected = run.select(award);
  if (!('addressee' in selected)) return withoutLetter(selected, award);
  if (isOver || run.isInterrupted()) return { result: { kind: 'waiting', reason: 'stopped' } };
  if (letters >= run.limit) return { result: { kind: 'skipped', reason: 'beyond-limit' } };
  const letter = await prepareLetter(selected, run.letterSource);
  if ('kind' in letter) return { result: letter };
  const delivered = run.delivery
    ? await deliverLetter(letter, run.delivery)
    : { result: { kind: 'told', how: 'would tell' } as const };
  return { ...delivered, hasLetter: true, problems: namesakes(selected) };
}

function withoutLetter(selected: Exclude<Selection, Notification>, { id }: Award): Step {
  if (selected.kind !== 'ambiguous') return { result: selected };
  return {
    result: { kind: 'stuck', reason: 'several-addresses' },
    problems: [problem('notify/several-addresses', { id, lines: selected.lines })],
  };
}

/** That somebody is not greeted by name, since the roster has several names for the address. */
function namesakes({ award, name, addressee }: Notification): Problem[] {
  const { lines, names } = addressee;
  return name === undefined && names.length > 1
    ? [problem('notify/several-names', { id: award.id, lines })]
    : [];
}
