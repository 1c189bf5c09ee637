import { isReadableAnywhere } from './answer-facts.ts';
import type { Finder, Finding } from './finding.ts';
import type { Answer } from './probe.ts';

/** Whether verifiers that run in a page may read an answer. */
export function judgeAccess(answer: Answer, { ok, fail }: Finder): Finding {
  if (isReadableAnywhere(answer)) return ok('can be read by verifiers in browsers');
  return fail('cannot be read by verifiers in browsers', 'cors');
}
