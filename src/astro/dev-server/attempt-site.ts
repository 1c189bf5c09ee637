import type { BuildCache } from '../../build/cache/build-cache.ts';
import { prepareSite } from '../../build/prepare-site.ts';
import type { Progress } from '../../build/progress/progress.ts';
import type { BuildScope } from '../../build/shard/build-scope.ts';
import { LanyardError } from '../../errors/index.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';

/** How preparing a site ended: with the site, or with its author's mistakes. */
export type Attempt =
  | { readonly issued: IssuedSite; readonly error?: never }
  | { readonly issued?: never; readonly error: LanyardError };

/** Prepares a site, with the keys of an environment. Rejects only for what is no mistake of its author. */
export async function attemptSite(
  root: string,
  env: NodeJS.ProcessEnv,
  progress: Progress,
  cache: BuildCache,
  scope?: BuildScope,
): Promise<Attempt> {
  try {
    return { issued: await prepareSite(root, env, progress, cache, scope) };
  } catch (error) {
    if (error instanceof LanyardError) return { error };
    throw error;
  }
}
