import type { Command } from 'commander';
import type { CommandResult } from './command-result.ts';
import { type Context, contextOf, type GlobalOptions, print } from './terminal.ts';

/**
 * The action of a command, whose work is loaded only when it is called: the work gets the arguments, the flags and the
 * context, and what it gives back is printed.
 */
export function performs<Values extends readonly unknown[]>(
  load: () => Promise<(...values: [...Values, Context]) => Promise<CommandResult>>,
) {
  return async function (this: Command, ...values: [...Values, flags: object, command: Command]) {
    const options = this.optsWithGlobals<GlobalOptions>();
    try {
      const context = contextOf(options);
      const work = await load();
      print(await work(...(values.with(-1, context) as [...Values, Context])), options);
    } catch (error) {
      const { printFailure } = await import('./failure.ts');
      printFailure(error, options);
    }
  };
}
