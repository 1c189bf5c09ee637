import { confirm, select, text } from '@clack/prompts';
import { usageFault } from '../errors/fault.ts';

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
  return answered<string>(answer).trim();
}

/** Lets one of several be chosen. */
export async function askOne(message: string, options: { value: string; label: string }[]): Promise<string> {
  return answered<string>(await select({ message, options, output: process.stderr }));
}

/** Asks for a yes; Enter alone is a no. */
export async function askYes(message: string): Promise<boolean> {
  return answered<boolean>(await confirm({ message, initialValue: false, output: process.stderr }));
}

/** A question that was cancelled is answered with a symbol. */
function answered<Answer extends string | boolean>(answer: Answer | symbol): Answer {
  if (typeof answer === 'symbol') throw usageFault('command/cancelled', undefined);
  return answer;
}
