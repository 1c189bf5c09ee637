import { isCancel, select, text } from '@clack/prompts';
import { usageFault } from './fault.ts';

/** One question that is answered with a line of text. */
export interface Question {
  readonly message: string;
  readonly placeholder?: string;
  /** What stands in the line already. */
  readonly initial?: string | undefined;
  /** Says in a few words what is wrong with an answer; undefined where nothing is. */
  readonly check?: (answer: string) => string | undefined;
}

/** Asks on the terminal (standard error, so that standard output holds data only). */
export async function askText({ message, placeholder, initial, check }: Question): Promise<string> {
  const answer = await text({
    message,
    output: process.stderr,
    validate: (value) => check?.((value ?? '').trim()),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(initial === undefined ? {} : { initialValue: initial }),
  });
  return answered(answer).trim();
}

/** Lets one of several be chosen. */
export async function askOne(message: string, options: { value: string; label: string }[]): Promise<string> {
  return answered(await select({ message, options, output: process.stderr }));
}

function answered(answer: string | symbol): string {
  if (typeof answer === 'symbol' || isCancel(answer)) throw usageFault('command/cancelled', undefined);
  return answer;
}
