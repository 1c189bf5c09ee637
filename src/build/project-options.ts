import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LanyardError, type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';

/** The components that a project may put its own in the place of, by the names of their files. */
export const COMPONENTS = [
  'AchievementPage',
  'BadgePage',
  'CataloguePage',
  'CollectionPage',
  'Footer',
  'HelpPage',
  'HomePage',
  'IssuerPage',
  'Masthead',
  'NotFoundPage',
] as const;
type ComponentName = (typeof COMPONENTS)[number];

/** What a project's astro.config.mjs may ask for. */
export interface LanyardOptions {
  /** Components of the project's own, each in the place of ours of that name: `./theme/BadgePage.astro`. */
  readonly components?: Readonly<Partial<Record<ComponentName, string>>> | undefined;
}

const OPTIONS = ['components'] as const satisfies readonly (keyof LanyardOptions)[];

const PLACE = { file: 'astro.config.mjs' };

/**
 * Checks a project's options, which no compiler has seen, and returns the whole path of each of its own components.
 * Throws LanyardError with everything that is wrong with them.
 */
export async function checkOptions(root: string, options: LanyardOptions): Promise<Record<string, string>> {
  const unknown = Object.keys(options).filter((name) => !isOneOf(name, OPTIONS));
  const own = Object.entries(options.components ?? {});
  const faults = await Promise.all(own.map(([name, file]) => faultOf(root, name, file)));
  const problems = [
    ...unknown.map((name) => problem('theme/unknown-option', whichOf(name, OPTIONS), PLACE)),
    ...faults.filter((fault) => fault !== undefined),
  ];
  if (problems.length > 0) throw new LanyardError(problems);
  return Object.fromEntries(own.map(([name, file]) => [name, resolve(root, file)]));
}

async function faultOf(root: string, name: string, file: unknown): Promise<Problem | undefined> {
  if (!isOneOf(name, COMPONENTS)) return problem('theme/unknown-component', whichOf(name, COMPONENTS), PLACE);
  if (typeof file !== 'string' || !file.endsWith('.astro'))
    return problem('theme/not-a-component', { name, file: String(file) }, PLACE);
  const found = await stat(resolve(root, file)).catch(() => undefined);
  return found?.isFile() ? undefined : problem('theme/missing-component', { name, file }, PLACE);
}

function whichOf(name: string, known: readonly string[]) {
  return { name, suggestion: nearest(name, known), known };
}

function isOneOf(name: string, known: readonly string[]): boolean {
  return known.includes(name);
}
