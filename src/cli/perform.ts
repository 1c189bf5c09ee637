import type { Command } from 'commander';
import type { CommandResult } from './command-result.ts';
import { type Context, contextOf, type GlobalOptions, print } from './terminal.ts';

/** Runs one command: its action gets the context, and what it gives back is printed. */
export async function perform(
  command: Command,
  action: (context: Context) => Promise<CommandResult>,
): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions>();
  try {
    print(await action(contextOf(options)), options);
  } catch (error) {
    const { printFailure } = await import('./failure.ts');
    printFailure(error, options);
  }
}
