import { type Problem, problem } from '../errors/index.ts';
import type { Award } from '../model/award.ts';
import { type TellingWay, tell } from './deliver.ts';
import type { Telling } from './notification.ts';
import { type Preparing, prepareLetter } from './prepare.ts';
import type { AwardFate, Fate } from './result.ts';
import type { Chosen } from './select.ts';

/** One run over some awards. */
export interface Round {
  readonly choose: (award: Award) => Chosen;
  readonly preparing: Preparing;
  /** Undefined where it is only said what would be done. */
  readonly telling: TellingWay | undefined;
  /** At most so many letters leave. */
  readonly limit: number;
  readonly isInterrupted: () => boolean;
  /** Called after each award with the number done so far and the number in all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Tells the holders of awards, one after the other, and says what became of each. */
export async function tellAll(
  awards: readonly Award[],
  round: Round,
): Promise<{ fates: AwardFate[]; problems: Problem[] }> {
  const fates: AwardFate[] = [];
  const problems: Problem[] = [];
  let letters = 0;
  let isOver = false;
  for (const award of awards) {
    const chosen = round.choose(award);
    let fate: Fate;
    if (!('addressee' in chosen)) {
      fate = fateOf(chosen, award, problems);
    } else if (isOver || round.isInterrupted()) {
      fate = { kind: 'waiting', reason: 'stopped' };
    } else if (letters >= round.limit) {
      fate = { kind: 'skipped', reason: 'beyond-limit' };
    } else {
      const told = await tellOne(chosen, round);
      if (told.hasLetter) {
        letters++;
        problems.push(...namesake(chosen));
      }
      isOver = told.isOver;
      fate = told.fate;
    }
    fates.push({ award, fate });
    round.onProgress?.(fates.length, awards.length);
  }
  return { fates, problems };
}

async function tellOne(telling: Telling, { preparing, telling: way }: Round) {
  const ready = await prepareLetter(telling, preparing);
  if ('kind' in ready) return { fate: ready, hasLetter: false, isOver: false };
  if (way === undefined) {
    return { fate: { kind: 'told', how: 'would tell' } as const, hasLetter: true, isOver: false };
  }
  return { ...(await tell(ready, way)), hasLetter: true };
}

function fateOf(chosen: Exclude<Chosen, Telling>, { id }: Award, problems: Problem[]): Fate {
  if (chosen.kind !== 'ambiguous') return chosen;
  problems.push(problem('notify/several-addresses', { id, lines: chosen.lines }));
  return { kind: 'stuck', reason: 'several-addresses' };
}

/** That somebody is not greeted by name, since the roster has several names for the address. */
function namesake({ award, name, addressee }: Telling): Problem[] {
  const { lines, names } = addressee;
  return name === undefined && names.length > 1
    ? [problem('notify/several-names', { id: award.id, lines })]
    : [];
}
