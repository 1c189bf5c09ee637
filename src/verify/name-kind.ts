import { answerBy, type Check, check, isAboutBadge } from './answers.ts';
import { type Contents, nothing } from './contents.ts';
import type { Kind } from './kinds/kind.ts';

/** The answer that says what something is. What tells kinds apart is loaded only where something is no badge. */
export async function kindAnswer({ code, detail }: Kind): Promise<Check> {
  if (isAboutBadge(code)) return check(code, { detail });
  const { kindAnswers } = await import('./kinds.ts');
  return answerBy(kindAnswers[code], code, { detail });
}

/** An input in which there is nothing to be judged, named for what it is. */
export async function named(kind: Kind): Promise<Contents> {
  return nothing(await kindAnswer(kind));
}
