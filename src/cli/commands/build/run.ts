import { SCOPE_VARIABLES } from '../../../build/shard/build-scope.ts';
import { parseShard } from '../../../build/shard/shard.ts';
import { usageFault } from '../../../errors/fault.ts';
import type { CommandResult } from '../../command-result.ts';
import { enterProject } from '../../project.ts';
import { runAstro } from '../../run-astro.ts';
import type { Context } from '../../terminal.ts';

interface Flags {
  readonly shard?: string;
}

/** Builds the site, or one part of it, in this process: no other is given the keys. */
export async function build({ shard }: Flags, context: Context): Promise<CommandResult> {
  if (shard !== undefined && !parseShard(shard)) throw usageFault('shard/malformed', { found: shard });
  enterProject(context);
  return runAstro(context.root, { [SCOPE_VARIABLES.shard]: shard });
}
