import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from './project-copy.ts';

/** An environment of foreign programs, by the name of its list in `test/independent/python/`. */
export type PythonEnvironment = 'credentials' | 'hosted-badges';

/** Why tests leave these programs out where there is no Python that takes them. */
export const WITHOUT_PYTHON = 'the Python programs are not installed (node .ci/setup.mjs --browser)';

/** The interpreter of an environment; undefined where it could not be made. */
export function pythonOf(environment: PythonEnvironment): string | undefined {
  const folder = join(CHECKOUT, 'node_modules/.cache/python', environment);
  return existsSync(join(folder, 'list.sha256')) ? join(folder, 'bin/python') : undefined;
}
