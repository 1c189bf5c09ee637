import { text } from 'node:stream/consumers';
import type { Question, Verdict } from './verdict.ts';

type Judgement = Omit<Verdict, 'name'>;

/** A verifier's main loop: questions as a JSON array on stdin, verdicts as one on stdout. An exception is a no. */
export async function answer(judge: (document: Question['document']) => Promise<Judgement>): Promise<void> {
  const questions: Question[] = JSON.parse(await text(process.stdin));
  const verdicts: Verdict[] = [];
  for (const { name, document } of questions) {
    const judgement = await judge(document).catch((error: unknown) => ({
      signed: false,
      reason: `${error}`,
    }));
    verdicts.push({ name, ...judgement });
  }
  process.stdout.write(JSON.stringify(verdicts));
}
