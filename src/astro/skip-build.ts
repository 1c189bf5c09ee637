import { findUpToDate } from '../build/cache/up-to-date.ts';
import { readScope } from '../build/shard/build-scope.ts';
import { counted } from '../lib/counted.ts';

/** Whether there is nothing to build. It is said then, with every warning of the build that made what is there. */
export async function skipBuild(root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (readScope(root, env).kind !== 'whole') return false;
  const built = await findUpToDate(root, env);
  if (!built) return false;
  for (const warning of built.warnings) process.stderr.write(`${warning}\n`);
  process.stdout.write(
    `Nothing has changed: ${counted(built.files.size, 'file')} in ${built.output}/ are as they were built.\n`,
  );
  return true;
}
