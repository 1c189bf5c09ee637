import type { CommandResult } from './command-result.ts';

/** Builds a project with Astro in this process, which ends with it where the build fails. */
export async function runAstro(
  root: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult> {
  process.chdir(root);
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value;
  process.argv.splice(2, process.argv.length, 'build');
  await import('../astro/run.ts');
  return { data: [], json: undefined, notes: [] };
}
