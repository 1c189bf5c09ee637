import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPE_VARIABLES, SHARDS_FOLDER } from '../../../build/shard/build-scope.ts';
import { usageFault } from '../../../errors/fault.ts';
import type { CommandResult } from '../../command-result.ts';
import { enterProject } from '../../project.ts';
import { runAstro } from '../../run-astro.ts';
import type { Context } from '../../terminal.ts';

/** Builds the site of shards, in this process: no other is given the keys. */
export async function merge(folders: readonly string[], _: object, context: Context): Promise<CommandResult> {
  enterProject(context);
  const chosen = folders.length > 0 ? folders : foldersIn(context.root);
  if (chosen.length === 0) throw usageFault('shard/missing', { missing: [], of: 0 });
  return runAstro(context.root, { [SCOPE_VARIABLES.merge]: chosen.join('\n') });
}

function foldersIn(root: string): string[] {
  try {
    return readdirSync(join(root, SHARDS_FOLDER)).map((name) => `${SHARDS_FOLDER}/${name}`);
  } catch {
    return [];
  }
}
